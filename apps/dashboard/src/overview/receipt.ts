import { dayOfReceipt } from '@portday/domain/calendar'
import { Temporal } from 'temporal-polyfill'
import type { NeedingOrder } from './overview-parts.ts'

export interface Receipt {
  /** The last moment to send it. */
  readonly until: Date
  /** The business day on which it then counts as received. */
  readonly date: string
  readonly timeZone: string
}

/** Until when what is sent to a carrier now counts as received on the earliest day that is left (R4.2). */
export function nextReceipt(carrier: NeedingOrder['carrier'], now: Date): Receipt {
  const { timeZone, country } = carrier
  const receiptCutoff = Temporal.PlainTime.from(carrier.receiptCutoff)
  const day = dayOfReceipt(Temporal.Instant.fromEpochMilliseconds(now.getTime()), {
    timeZone,
    receiptCutoff: carrier.receiptCutoff,
    country: country === 'CA' ? 'CA' : 'US',
    holidaysAdded: carrier.holidaysAdded.map((date) => Temporal.PlainDate.from(date)),
    holidaysDropped: carrier.holidaysDropped.map((date) => Temporal.PlainDate.from(date)),
  })
  const until = day.toZonedDateTime({ timeZone, plainTime: receiptCutoff })
  return { until: new Date(until.epochMilliseconds), date: day.toString(), timeZone }
}
