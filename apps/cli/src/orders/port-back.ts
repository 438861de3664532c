import { RequestPortBackDocument } from '@portday/schema/tracker'
import type { Command } from 'commander'
import { readNumbers } from '../options/number-list.ts'
import { text } from '../options/values.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'
import { settleOrder } from './settle-order.ts'
import { versioned } from './version-option.ts'

/** `orders port-back`: the emergency reversal, inside its window (R10.2). */
export function addPortBack(orders: Command, tracker: Tracker): void {
  versioned(
    verb(orders, 'port-back <order>', 'ask for ported numbers to go back to the losing carrier', [
      'orders port-back <uuid> --numbers "415-555-0100..0103" --reason "no inbound calls"',
    ])
      .requiredOption('--numbers <list>', 'numbers and ranges, separated by commas; - reads them from stdin')
      .requiredOption('--reason <text>', 'why', text),
  ).action(async (portOrderId: string, options: { numbers: string; reason: string; expectedVersion?: number }) => {
    const { reason, expectedVersion } = options
    const numbers = await readNumbers(tracker, options.numbers)
    const data = await tracker.ask(RequestPortBackDocument, {
      input: { portOrderId, numbers, reason, expectedVersion },
    })
    settleOrder(tracker, data, data.requestPortBack)
  })
}
