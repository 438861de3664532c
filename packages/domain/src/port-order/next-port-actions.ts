import { Temporal } from 'temporal-polyfill'
import { formatInstant, localDate } from '../calendar/local-time.ts'
import { formatNumber } from '../telephone-number/parse.ts'
import type { PortOrderFacts } from './facts.ts'
import { earliestRelease, focDay, focInWords } from './foc-day.ts'
import { isNightContactMissing } from './foc-warnings.ts'
import type { NextAction } from './next-action.ts'
import { portBackWindow } from './port-back.ts'
import { hasOutcomes, movedCount, numbersInWords, unmovedCount } from './tally.ts'

/** From the FOC on (R7, R14.3). */
export const PORT_ACTIONS: readonly NextAction[] = [
  { during: ['port_day'], say: escalateFailed },
  { during: ['port_day'], say: lookWhetherItPorts },
  { during: ['port_day'], say: mendConfiguration },
  { during: ['port_day'], say: makeTestCalls },
  { during: ['foc_received', 'port_day'], say: confirmFoc },
  { during: ['foc_received', 'port_day'], say: tellCustomerOfSlip },
  { during: ['foc_received', 'port_day'], say: askForNightContact },
  { during: ['port_day'], say: splitOff },
  { during: ['port_day'], say: completeOrder },
  { during: ['foc_received'], say: preparePortDay },
  { during: ['complete'], say: testAfterAll },
  { during: ['complete'], say: keepTrunk },
]

function escalateFailed({ tally, carrier, winningCarrier: winning }: PortOrderFacts): string | null {
  if (tally.failed === 0) return null
  const noc = winning.nocPhone ? ` at ${formatNumber(winning.nocPhone)}` : ''
  return `Call ${winning.name}'s porting NOC${noc} about ${numbersInWords(tally.failed)} that did not move from ${carrier.name}, and keep the old system up.`
}

function lookWhetherItPorts(order: PortOrderFacts, now: Temporal.Instant): string | null {
  const { foc, tally, winningCarrier: winning, carrier } = order
  if (!foc || tally.pending === 0) return null
  const release = focInWords(foc)
  if (Temporal.Instant.compare(now, earliestRelease(foc)) < 0) {
    return `Watch the call log from the FOC on, ${release}: ${numbersInWords(tally.pending)} to port from ${carrier.name}.`
  }
  const otherwise = hasOutcomes(tally)
    ? ''
    : `; if nothing ported, call ${winning.name}'s porting NOC at once, at any hour`
  return `Record what became of ${numbersInWords(tally.pending)} of ${carrier.name} since the FOC, ${release}${otherwise}.`
}

function mendConfiguration({ tally, winningCarrier: winning }: PortOrderFacts): string | null {
  if (tally.test_failed === 0) return null
  return `Check on ${winning.name} where ${numbersInWords(tally.test_failed)} with failing calls ${tally.test_failed === 1 ? 'is' : 'are'} assigned and routed, then test again.`
}

function makeTestCalls({ tally }: PortOrderFacts): string | null {
  if (tally.ported === 0) return null
  return `Make a test call from an outside line to ${numbersInWords(tally.ported)} that ported, and record the result.`
}

function confirmFoc({ foc, winningCarrier: winning }: PortOrderFacts): string | null {
  if (foc?.confirmedAt !== null) return null
  return `Call ${winning.name}, have the FOC of ${focInWords(foc)} confirmed, and record who confirmed it.`
}

function tellCustomerOfSlip({ foc, focSlips, focSlippedFrom }: PortOrderFacts): string | null {
  if (!foc || focSlips === 0 || foc.customerToldBy !== null) return null
  return `Tell the customer that the FOC moved from ${focSlippedFrom} to ${focInWords(foc)}, and move the go-live.`
}

function askForNightContact(order: PortOrderFacts, now: Temporal.Instant): string | null {
  if (!isNightContactMissing(order, now)) return null
  return `Ask ${order.winningCarrier.name} for a number that answers at night; ${order.carrier.name} has none.`
}

function splitOff({ tally, carrier }: PortOrderFacts): string | null {
  if (movedCount(tally) === 0 || unmovedCount(tally) === 0) return null
  return `Split off ${numbersInWords(unmovedCount(tally))} that did not port from ${carrier.name} when they do not follow within 24 h.`
}

function completeOrder(order: PortOrderFacts, now: Temporal.Instant): string | null {
  const { tally, carrier, timeZone } = order
  if (tally.tested === 0 || tally.tested + tally.ported_back < total(order)) return null
  const window = portBackWindow(order, now)
  if (!window) return `Complete the order at ${carrier.name} when the customer agrees: every number is tested.`
  return `Keep the old trunk of ${carrier.name} up until ${formatInstant(window.closesAt, timeZone)}, then complete the order.`
}

function total({ tally }: PortOrderFacts): number {
  return movedCount(tally) + unmovedCount(tally) + tally.ported_back
}

function preparePortDay(order: PortOrderFacts, now: Temporal.Instant): string | null {
  const { foc, carrier, timeZone } = order
  const days = foc ? localDate(now, timeZone).until(focDay(foc, order)).days : 0
  // From the day itself on, only a hold keeps the order out of port day.
  if (!foc || days < 1) return null
  return `Get ready for ${carrier.name}'s release at ${focInWords(foc)}, ${days === 1 ? 'tomorrow' : `in ${days} days`}.`
}

function testAfterAll({ numbersNotTested, carrier }: PortOrderFacts): string | null {
  if (!numbersNotTested) return null
  return `Make a test call from an outside line to every number that ported from ${carrier.name}.`
}

function keepTrunk(order: PortOrderFacts, now: Temporal.Instant): string | null {
  const window = portBackWindow(order, now)
  return (
    window && `Keep the old trunk of ${order.carrier.name} up until ${formatInstant(window.closesAt, order.timeZone)}.`
  )
}
