import { tallyOf } from './counts.ts'
import type { NightOrder } from './night.ts'
import type { ShownOrder } from './with-taps.ts'

/** What can be done to an order as a whole now; the API's gates, and how many numbers it would be about. */
export interface OrderActs {
  /** Whether outcomes are taken. */
  readonly records: boolean
  /** Why they are not. */
  readonly why: { readonly message: string; readonly remedy: string } | null
  readonly restPorted: number
  readonly splitOff: number
  readonly complete: boolean
  readonly some: boolean
}

/** An order is completed once nothing can go back any more (R2.7, R10.2): `isWayBackOpen` keeps it from being offered. */
export function orderActs(order: ShownOrder, isReleased: boolean, isWayBackOpen: boolean): OrderActs {
  const tally = tallyOf(order)
  const gate = (command: string) => order.allowedCommands.find((each) => each.command === command)
  const isAllowed = (command: string) => gate(command)?.allowed === true
  const records = isAllowed('record_number_outcomes') || becomesPortDay(order)
  const moved = tally.PORTED + tally.TESTED + tally.TEST_FAILED
  const acts = {
    restPorted: records && isReleased ? tally.PENDING : 0,
    splitOff: isAllowed('split_unported') && moved > 0 && tally.PENDING === 0 ? tally.FAILED : 0,
    complete:
      isAllowed('complete') && !isWayBackOpen && moved > 0 && tally.TESTED + tally.PORTED_BACK === order.numbers.length,
  }
  return {
    ...acts,
    records,
    why: records ? null : (gate('record_number_outcomes')?.why ?? null),
    some: acts.restPorted > 0 || acts.splitOff > 0 || acts.complete,
  }
}

/** A page that was read before midnight and lost its network: the API begins the port day before it takes the tap (R2.4). */
function becomesPortDay({ stage, conditions }: NightOrder): boolean {
  return stage === 'FOC_RECEIVED' && !conditions.includes('ON_HOLD')
}
