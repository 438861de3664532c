import { type NumberOutcome, RecordNumberOutcomesDocument } from '@portday/schema/tracker'
import type { Command } from 'commander'
import { oneOf, spelled } from '../options/choice.ts'
import { readNumbers } from '../options/number-list.ts'
import { instant, text } from '../options/values.ts'
import { OUTCOMES } from '../options/words.ts'
import { onOrder } from '../orders/order-id.ts'
import { settleOrder } from '../orders/settle-order.ts'
import { versioned } from '../orders/version-option.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'

interface OutcomeOptions {
  readonly numbers: string
  readonly outcome: NumberOutcome
  readonly note?: string
  readonly at?: string
  readonly expectedVersion?: number
}

/** `numbers outcome`: what became of numbers on the port night (R7.3). */
export function addOutcome(group: Command, tracker: Tracker): void {
  versioned(
    verb(group, 'outcome <order>', 'record what became of numbers of an order', [
      'numbers outcome <uuid> --numbers "415-555-0100..0119" --outcome ported',
      'numbers outcome <uuid> --numbers 415-555-0104 --outcome failed --note "rings at the old PBX"',
    ])
      .requiredOption('--numbers <list>', 'numbers and ranges, separated by commas; - reads them from stdin')
      .requiredOption('--outcome <outcome>', spelled(OUTCOMES), oneOf(OUTCOMES))
      .option('--note <text>', 'what was seen', text)
      .option('--at <instant>', 'when, now unless given', instant),
  ).action(
    onOrder(tracker, async (portOrderId, options: OutcomeOptions) => {
      const { outcome, note, at, expectedVersion } = options
      const numbers = await readNumbers(tracker, options.numbers)
      const outcomes = numbers.map((number) => ({ number, outcome, note, at }))
      const data = await tracker.ask(RecordNumberOutcomesDocument, {
        input: { portOrderId, outcomes, expectedVersion },
      })
      settleOrder(tracker, data, data.recordNumberOutcomes)
    }),
  )
}
