import { RequestPortBackDocument } from '@portday/schema/tracker'
import type { Command } from 'commander'
import { readNumbers } from '../options/number-list.ts'
import { text } from '../options/values.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'
import { onOrder } from './order-id.ts'
import { settleOrder } from './settle-order.ts'
import { versioned } from './version-option.ts'

interface PortBackOptions {
  readonly numbers: string
  readonly reason: string
  readonly expectedVersion?: number
}

/** `orders port-back`: the emergency reversal, inside its window (R10.2). */
export function addPortBack(orders: Command, tracker: Tracker): void {
  versioned(
    verb(orders, 'port-back <order>', 'ask for ported numbers to go back to the losing carrier', [
      'orders port-back <uuid> --numbers "415-555-0100..0103" --reason "no inbound calls"',
    ])
      .requiredOption('--numbers <list>', 'numbers and ranges, separated by commas; - reads them from stdin')
      .requiredOption('--reason <text>', 'why', text),
  ).action(
    onOrder(tracker, async (portOrderId, { numbers: typed, reason, expectedVersion }: PortBackOptions) => {
      const numbers = await readNumbers(tracker, typed)
      const input = { portOrderId, numbers, reason, expectedVersion }
      const data = await tracker.ask(RequestPortBackDocument, { input })
      settleOrder(tracker, data, data.requestPortBack)
    }),
  )
}
