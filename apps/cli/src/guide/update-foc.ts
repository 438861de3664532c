import { type OrderLineFragment, RecordFocDocument, RescheduleFocDocument } from '@portday/schema/tracker'
import { Temporal } from 'temporal-polyfill'
import { usage } from '../failure.ts'
import { settleOrder } from '../orders/settle-order.ts'
import { focMoment } from '../print/foc-text.ts'
import { orderSentence } from '../print/order-sentence.ts'
import type { Tracker } from '../tracker.ts'
import { flag, type GuideOptions } from './actions.ts'

type Recorded = NonNullable<OrderLineFragment['foc']>

/** Why the time of a FOC that had only its date is told, where nobody says another reason. */
const TIME_BECAME_KNOWN = 'the time became known'

/** What is said about a FOC or its move, and kept only where one is recorded. */
const SAID = ['source', 'confirmationNumber', 'reason', 'requestedBy', 'customerToldBy', 'override'] as const

/**
 * `--stage foc_received`: records the FOC, fills in its time, or replaces the one that is recorded; the same one again changes
 * nothing (R12.6).
 */
export async function updateFoc(tracker: Tracker, order: OrderLineFragment, options: GuideOptions): Promise<void> {
  if (order.foc === null) return recordFoc(tracker, order, options)
  if (!isSame(order.foc, options)) return rescheduleFoc(tracker, order, order.foc, options)
  tracker.show({ portOrder: order }, () => orderSentence(order))
  tracker.talk(
    `The FOC of ${focMoment(order.foc)} is recorded already; nothing was changed.`,
    ...unused(order, options),
  )
}

function unused({ id }: OrderLineFragment, options: GuideOptions): string[] {
  const flags = SAID.filter((name) => options[name] !== undefined).map(flag)
  if (flags.length === 0) return []
  return [
    `Not used: ${flags.join(', ')}.`,
    ...(options.confirmationNumber === undefined
      ? []
      : [`  The confirmation number goes with: porting-tracker foc confirm ${id} …`]),
  ]
}

async function recordFoc(tracker: Tracker, order: OrderLineFragment, options: GuideOptions): Promise<void> {
  const { focDate = '', focTime, timeZone, occurrence, source, confirmationNumber, override } = options
  if (options.reason !== undefined || options.requestedBy !== undefined || options.customerToldBy !== undefined) {
    tracker.talk('This is the first FOC of the order: nothing was moved, so what was said about a move is not kept.')
  }
  const data = await tracker.ask(RecordFocDocument, {
    input: {
      portOrderId: order.id,
      date: focDate,
      time: focTime,
      timeZone,
      occurrence,
      source,
      confirmationNumber,
      override,
      expectedVersion: order.version,
    },
  })
  settleOrder(tracker, data, data.recordFoc)
}

async function rescheduleFoc(
  tracker: Tracker,
  order: OrderLineFragment,
  foc: Recorded,
  options: GuideOptions,
): Promise<void> {
  const { focDate = '', focTime, occurrence, requestedBy, customerToldBy, override } = options
  if (options.confirmationNumber !== undefined || options.source !== undefined) {
    throw usage(
      '--confirmation-number and --source go with a first FOC; this order has one already.',
      'Give the confirmation number when the FOC is confirmed: porting-tracker foc confirm --help',
    )
  }
  if (options.timeZone !== undefined && options.timeZone !== foc.timeZone) {
    throw usage(`A new time is given in the zone of the FOC, ${foc.timeZone}: leave out --time-zone.`)
  }
  const fillsTime = foc.at === null && focDate === foc.date
  const reason = options.reason ?? (fillsTime ? TIME_BECAME_KNOWN : undefined)
  if (reason === undefined) {
    throw usage(
      `The order has a FOC already, ${focMoment(foc)}; another one wants --reason. Nothing was changed.`,
      'Add --reason "<why it moves>", and --requested-by us or carrier.',
    )
  }
  const input = {
    portOrderId: order.id,
    date: focDate,
    time: focTime,
    occurrence,
    reason,
    requestedBy,
    customerToldBy,
    override,
    expectedVersion: order.version,
  }
  const data = await tracker.ask(RescheduleFocDocument, { input })
  settleOrder(tracker, data, data.rescheduleFoc)
}

function isSame(foc: Recorded, { focDate, focTime, timeZone }: GuideOptions): boolean {
  if (foc.date !== focDate) return false
  if (focTime === undefined) return true
  if (foc.at === null) return false
  const local = Temporal.Instant.from(foc.at).toZonedDateTimeISO(timeZone ?? foc.timeZone)
  return (
    local.toPlainTime().toString({ smallestUnit: 'minute' }) === focTime && local.toPlainDate().toString() === focDate
  )
}
