import { RejectLoaDocument, SubmitLoaDocument } from '@portday/schema/tracker'
import type { Command } from 'commander'
import { texts } from '../options/choice.ts'
import { instant, text } from '../options/values.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'
import { onOrder } from './order-id.ts'
import { settleOrder } from './settle-order.ts'
import { versioned } from './version-option.ts'

/** `orders submit` and `orders reject`: the letter's way to the carrier and back. */
export function addLetterSteps(orders: Command, tracker: Tracker): void {
  versioned(
    verb(orders, 'submit <order>', 'submit its LOA', [
      'orders submit <uuid>',
      'orders submit <uuid> --submitted-at 2026-06-01T09:00-07:00',
    ]).option('--submitted-at <instant>', 'when it was submitted, now unless given', instant),
  ).action(
    onOrder(tracker, async (portOrderId, options: { submittedAt?: string; expectedVersion?: number }) => {
      const { submittedAt, expectedVersion } = options
      const data = await tracker.ask(SubmitLoaDocument, { input: { portOrderId, submittedAt, expectedVersion } })
      settleOrder(tracker, data, data.submitLoa)
    }),
  )

  versioned(
    verb(orders, 'reject <order>', "record the carrier's rejection of its LOA", [
      'orders reject <uuid> --code 7401 --note "account number ends in 9"',
      'orders reject <uuid> --code 8A,8D',
    ])
      .requiredOption('--code <codes>', 'the reason codes that the carrier sent', texts)
      .option('--note <text>', 'what the carrier said', text),
  ).action(
    onOrder(tracker, async (portOrderId, options: { code: string[]; note?: string; expectedVersion?: number }) => {
      const { code: codes, note, expectedVersion } = options
      const data = await tracker.ask(RejectLoaDocument, { input: { portOrderId, codes, note, expectedVersion } })
      settleOrder(tracker, data, data.rejectLoa)
    }),
  )
}
