import { Temporal } from 'temporal-polyfill'
import { formatInstant, localDate } from '../calendar/local-time.ts'
import type { Warning } from '../verdict.ts'
import { numbersNotTested } from './complete.ts'
import type { PortOrderFacts } from './facts.ts'
import { portBackWindow } from './port-back.ts'
import { OPEN_STAGES } from './stage.ts'
import type { StandingRule } from './standing-rule.ts'
import { numbersInWords } from './tally.ts'

/** What can go wrong on port day and after it, and what concerns the order as a whole. */
export const PORT_RULES: readonly StandingRule[] = [
  { during: OPEN_STAGES, warn: failed },
  { during: ['port_day', 'complete'], warn: windowClosing },
  { during: ['complete'], warn: (order) => (order.numbersNotTested ? [numbersNotTested(order)] : []) },
]

export const ORDER_RULES: readonly StandingRule[] = [
  { during: OPEN_STAGES, warn: onHold },
  { during: OPEN_STAGES, warn: carrierAssumed },
]

function onHold({ heldAt, holdReason, timeZone }: PortOrderFacts): Warning[] {
  if (!heldAt) return []
  return [
    {
      code: 'ON_HOLD',
      message: `The order is on hold since ${localDate(heldAt, timeZone)}: ${holdReason ?? 'no reason given'}.`,
      remedy: 'Release it when that is settled; until then nothing of it moves by itself.',
      path: ['heldAt'],
    },
  ]
}

function failed({ tally, carrier, winningCarrier: winning }: PortOrderFacts): Warning[] {
  if (tally.failed === 0) return []
  return [
    {
      code: 'PORT_FAILED',
      message: `${numbersInWords(tally.failed)} did not move from ${carrier.name}; most failed ports resolve within 24 h.`,
      remedy: `Call ${winning.name}'s porting NOC, escalate again past 24 h, or split the numbers off.`,
      path: ['numbers'],
    },
  ]
}

function windowClosing(order: PortOrderFacts, now: Temporal.Instant): Warning[] {
  const window = portBackWindow(order, now)
  if (!window || Temporal.Instant.compare(now, window.amberAt) < 0) return []
  return [
    {
      code: 'PORT_BACK_WINDOW_CLOSING',
      message: `Numbers can be ported back only until ${formatInstant(window.closesAt, order.timeZone)}.`,
      remedy: 'Decide now whether anything has to go back; afterwards the only way is a whole new port.',
      path: ['numbers'],
    },
  ]
}

function carrierAssumed({ carrierAssumed: isAssumed, carrier }: PortOrderFacts): Warning[] {
  // Once somebody gave the carrier its type, nothing is assumed any more.
  if (!isAssumed || carrier.type !== 'regional') return []
  return [
    {
      code: 'CARRIER_ASSUMED_REGIONAL',
      message: `${carrier.name} was not known and is taken for a regional carrier, with the longest estimate.`,
      remedy: "Check the carrier's name and type, and set the type.",
      path: ['carrier'],
    },
  ]
}
