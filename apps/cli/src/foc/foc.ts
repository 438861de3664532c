import {
  ConfirmFocDocument,
  type FocSource,
  RecordFocDocument,
  type RequestedBy,
  RescheduleFocDocument,
  type TimeOccurrence,
} from '@portday/schema/tracker'
import type { Command } from 'commander'
import { oneOf, spelled } from '../options/choice.ts'
import { date, text, time, timeZone } from '../options/values.ts'
import { FOC_SOURCES, OCCURRENCES, WISHES } from '../options/words.ts'
import { onOrder } from '../orders/order-id.ts'
import { settleOrder } from '../orders/settle-order.ts'
import { versioned } from '../orders/version-option.ts'
import type { Tracker } from '../tracker.ts'
import { group, verb } from '../verb.ts'
import { addEstimate } from './estimate.ts'

interface Dated {
  readonly date: string
  /** Which of the two, where the clocks go back and the time comes twice (R6.1). */
  readonly occurrence?: TimeOccurrence
  readonly expectedVersion?: number
}

interface RecordOptions extends Dated {
  readonly time?: string
  readonly timeZone?: string
  readonly source?: FocSource
  readonly confirmationNumber?: string
  readonly override?: string
}

interface ConfirmOptions extends Dated {
  readonly time: string
  readonly confirmedBy: string
  readonly confirmationNumber?: string
}

interface RescheduleOptions extends Dated {
  readonly time?: string
  readonly reason: string
  readonly requestedBy?: RequestedBy
  readonly customerToldBy?: string
  readonly override?: string
}

const OCCURRENCE = `where the clocks go back and the time comes twice: ${spelled(OCCURRENCES)}`

/** `foc …`: the carrier's commitment, from its estimate to its confirmation (R6). */
export function addFoc(program: Command, tracker: Tracker): void {
  const verbs = group(program, 'foc', 'record, confirm and move firm order commitments', [
    'foc record <uuid> --date 2026-06-15 --time 09:30',
    'foc confirm <uuid> --date 2026-06-15 --time 09:30 --confirmed-by Dana',
  ])

  versioned(
    verb(verbs, 'record <order>', 'record the FOC that the carrier gave', [
      'foc record <uuid> --date 2026-06-15 --time 09:30 --source portal',
    ])
      .requiredOption('--date <date>', 'the date', date)
      .option('--time <time>', 'the time, HH:MM', time)
      .option('--occurrence <which>', OCCURRENCE, oneOf(OCCURRENCES))
      .option('--time-zone <zone>', "the zone of --time, the order's unless given", timeZone)
      .option('--source <source>', spelled(FOC_SOURCES), oneOf(FOC_SOURCES))
      .option('--confirmation-number <number>', "the carrier's number for it", text)
      .option('--override <reason>', 'take a date that a rule refuses', text),
  ).action(
    onOrder(tracker, async (portOrderId, options: RecordOptions) => {
      const { date, time, occurrence, timeZone, source, confirmationNumber, override, expectedVersion } = options
      const input = {
        portOrderId,
        date,
        time,
        occurrence,
        timeZone,
        source,
        confirmationNumber,
        override,
        expectedVersion,
      }
      const data = await tracker.ask(RecordFocDocument, { input })
      settleOrder(tracker, data, data.recordFoc)
    }),
  )

  versioned(
    verb(verbs, 'confirm <order>', 'confirm the FOC after speaking with the winning carrier', [
      'foc confirm <uuid> --date 2026-06-15 --time 09:30 --confirmed-by "Dana, porting team" --confirmation-number C-118',
    ])
      .requiredOption('--date <date>', 'the date that was confirmed', date)
      .requiredOption('--time <time>', 'the time that was confirmed, HH:MM', time)
      .option('--occurrence <which>', OCCURRENCE, oneOf(OCCURRENCES))
      .requiredOption('--confirmed-by <name>', 'who confirmed it', text)
      .option('--confirmation-number <number>', "the carrier's number for it", text),
  ).action(
    onOrder(tracker, async (portOrderId, options: ConfirmOptions) => {
      const { date, time, occurrence, confirmedBy, confirmationNumber, expectedVersion } = options
      const input = { portOrderId, date, time, occurrence, confirmedBy, confirmationNumber, expectedVersion }
      const data = await tracker.ask(ConfirmFocDocument, { input })
      settleOrder(tracker, data, data.confirmFoc)
    }),
  )

  versioned(
    verb(verbs, 'reschedule <order>', 'replace the FOC by another', [
      'foc reschedule <uuid> --date 2026-06-22 --reason "carrier is short of staff" --requested-by carrier',
    ])
      .requiredOption('--date <date>', 'the new date', date)
      .requiredOption('--reason <text>', 'why it moves', text)
      .option('--time <time>', 'the new time, HH:MM', time)
      .option('--occurrence <which>', OCCURRENCE, oneOf(OCCURRENCES))
      .option('--requested-by <who>', `at whose wish: ${spelled(WISHES)}`, oneOf(WISHES))
      .option('--customer-told-by <name>', 'who told the customer', text)
      .option('--override <reason>', 'take a date that a rule refuses', text),
  ).action(
    onOrder(tracker, async (portOrderId, options: RescheduleOptions) => {
      const { date, time, occurrence, reason, requestedBy, customerToldBy, override, expectedVersion } = options
      const input = {
        portOrderId,
        date,
        time,
        occurrence,
        reason,
        requestedBy,
        customerToldBy,
        override,
        expectedVersion,
      }
      const data = await tracker.ask(RescheduleFocDocument, { input })
      settleOrder(tracker, data, data.rescheduleFoc)
    }),
  )

  addEstimate(verbs, tracker)
}
