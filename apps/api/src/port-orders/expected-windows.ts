import { calendarOf, dayOfReceipt } from '@portday/domain/calendar'
import { focBusinessDays } from '@portday/domain/carrier'
import { estimateFoc, receivedFor } from '@portday/domain/foc'
import { Temporal } from 'temporal-polyfill'
import { Carrier, carrierFacts } from '../carriers/carrier.entity.ts'
import { selectList } from '../database/select-list.ts'
import type { RequestContext } from '../platform/request-context.ts'
import type { Where } from './filter-sql.ts'
import type { PortOrderFilter } from './port-order-filter.ts'

/** What a window is compared with where an end is left open: no order is expected before or after these. */
const LONG_AGO = Temporal.PlainDate.from('1900-01-01')
const FAR_AHEAD = Temporal.PlainDate.from('2199-12-31')

/** For each carrier: letters received from which day to which one have a window that overlaps. */
interface Reaches {
  readonly carriers: string[]
  readonly from: string[]
  readonly to: string[]
  /** The carriers at which a letter submitted now would have one. */
  readonly pending: string[]
}

/**
 * Only orders without a FOC whose expected window overlaps the filter's dates (R3.2). The window of a carrier's order hangs
 * on the day of receipt alone, so the dates are reckoned back to days of receipt, once for each carrier.
 */
export async function andExpected(where: Where, context: RequestContext, filter: PortOrderFilter): Promise<void> {
  const span = { from: filter.expectedFrom ?? LONG_AGO, to: filter.expectedTo ?? FAR_AHEAD }
  const { carriers, from, to, pending } = await context.memo(`expected ${span.from} ${span.to}`, () =>
    readReaches(context, span),
  )
  where.and(
    `o.cancelled_at IS NULL AND (
       o.status = 'loa_pending' AND o.carrier_id = ANY (?::uuid[])
       OR o.status = 'loa_submitted' AND EXISTS (
         SELECT FROM unnest(?::uuid[], ?::date[], ?::date[]) AS reach (carrier_id, first, last)
         WHERE reach.carrier_id = o.carrier_id AND o.received_on BETWEEN reach.first AND reach.last))`,
    pending,
    carriers,
    from,
    to,
  )
}

async function readReaches(
  context: RequestContext,
  span: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): Promise<Reaches> {
  const { rows } = await context.database.read.query<Carrier>(`SELECT ${selectList(Carrier, 'c')} FROM carriers c`)
  const reaches: Reaches = { carriers: [], from: [], to: [], pending: [] }
  for (const row of rows) {
    const carrier = carrierFacts(row)
    const count = { businessDays: focBusinessDays(carrier), calendar: calendarOf(carrier) }
    const received = receivedFor(span, count)
    reaches.carriers.push(row.id)
    reaches.from.push(received.first.toString())
    reaches.to.push(received.last.toString())
    const { earliest, latest } = estimateFoc({ ...count, countedFrom: dayOfReceipt(context.now(), carrier) })
    const overlaps =
      Temporal.PlainDate.compare(latest, span.from) >= 0 && Temporal.PlainDate.compare(earliest, span.to) <= 0
    if (overlaps) reaches.pending.push(row.id)
  }
  return reaches
}
