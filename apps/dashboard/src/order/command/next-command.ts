import type { PortStage } from '@portday/schema/dashboard'
import type { OrderOnPage } from '../order-on-page.ts'
import { movedIn } from '../standing.ts'
import type { CommandRow } from './command-row.ts'
import { COMMANDS } from './commands.ts'

type Wanted = readonly [slug: string, wanted: (order: OrderOnPage) => boolean]

/** Which form stands open first, the most urgent of those that the API lets through. */
const FIRST: Readonly<Record<PortStage, readonly Wanted[]>> = {
  LOA_PENDING: [
    ['save-loa', ({ loa, loaChecks }) => !loa || loaChecks.some(({ blocks }) => blocks)],
    ['submit-loa', () => true],
  ],
  LOA_SUBMITTED: [
    ['acknowledge', ({ acknowledgedAt }) => !acknowledgedAt],
    ['record-foc', () => true],
  ],
  FOC_RECEIVED: [
    ['confirm-foc', ({ foc }) => !foc?.confirmedAt],
    ['begin-port-day', () => true],
  ],
  PORT_DAY: [
    [
      'outcomes',
      ({ outcomeCounts: { pending, ported, testFailed, failed } }) => pending + ported + testFailed + failed > 0,
    ],
    ['complete', ({ outcomeCounts }) => movedIn(outcomeCounts) > 0],
  ],
  COMPLETE: [],
}

/** The command that an order waits for now; null when nothing has to be typed. */
export function nextCommand(order: OrderOnPage): CommandRow | null {
  const candidates: readonly Wanted[] = order.heldAt ? [['release', () => true]] : FIRST[order.stage]
  const found = candidates
    .filter(([, wanted]) => wanted(order))
    .map(([slug]) => COMMANDS.find((row) => row.slug === slug))
    .find((row) => row !== undefined && canBeGiven(row, order))
  return found ?? null
}

/** Whether the API lets a command through, or only a lock that does not bind this one stands in its way (R6.4). */
export function canBeGiven(row: CommandRow, order: Pick<OrderOnPage, 'allowedCommands'>): boolean {
  const rule = order.allowedCommands.find(({ command }) => command === row.command)
  if (!rule) return false
  return rule.allowed || (rule.why?.code === 'LOCKED' && row.boundByLocks === false)
}
