import { type LeadTimes, leadTimesOf } from '@portday/domain/foc'
import { Temporal } from 'temporal-polyfill'
import { Field, Int, ObjectType } from 'type-graphql'
import { BusinessDayRange, Carrier, carrierFacts, rangeOf } from '../carriers/carrier.entity.ts'
import { selectList } from '../database/select-list.ts'
import { startOfStatistics } from '../graph/statistics-since.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { sameReceipt } from './same-receipt.ts'

@ObjectType({
  description:
    'How long a carrier really took, in business days from the receipt of the letter (R4.2) to the date of the first FOC ' +
    'that followed. Percentiles are days that occurred (nearest rank).',
  simpleResolvers: true,
})
export class FocLeadTime implements LeadTimes {
  @Field(() => Carrier, { description: 'The losing carrier.' })
  carrier: Carrier

  @Field(() => BusinessDayRange, { description: 'What is planned with: its own range, or its kind’s (R3).' })
  typical: BusinessDayRange

  @Field(() => Int, { description: 'How many orders received a FOC.' })
  count: number

  @Field(() => Int, { description: 'Half of them took so long or less.' })
  median: number

  @Field(() => Int, { description: 'A tenth of them took so long or less.' })
  p10: number

  @Field(() => Int, { description: 'Nine tenths of them took so long or less.' })
  p90: number
}

interface Answered {
  readonly carrierId: string
  readonly submittedAt: string
  readonly focDate: string
  readonly orders: number
}

/**
 * The first commitment after each order's submission, where it was recorded on the day or later. A rejection restarts the
 * count (R3.3), so what was committed before the submission in force is of an earlier one. Submissions of one local day and
 * one side of the cutoff were received on the same day (R4.2), whichever that is: one stands for all.
 */
const ANSWERED = `
  SELECT o.carrier_id AS "carrierId", min(o.submitted_at) AS "submittedAt", f.date AS "focDate", count(*) AS orders
  FROM foc_commitments f JOIN porting_orders o ON o.id = f.port_order_id JOIN carriers c ON c.id = o.carrier_id
  WHERE f.recorded_at >= $1::date AND f.recorded_at >= o.submitted_at AND NOT EXISTS (
    SELECT FROM foc_commitments e
    WHERE e.port_order_id = f.port_order_id AND e.place < f.place AND e.recorded_at >= o.submitted_at)
  GROUP BY o.carrier_id, f.date, ${sameReceipt('o.submitted_at', 'c.time_zone', 'c.receipt_cutoff')}`

/** By carrier, the one with the most orders first; carriers of which nothing is known yet are left out. */
export async function focLeadTimes(context: RequestContext, since: Temporal.PlainDate | null): Promise<FocLeadTime[]> {
  const { read } = context.database
  const answered = await read.query<Answered>(ANSWERED, [startOfStatistics(since, context.now())])
  const byCarrier = new Map(answered.rows.map(({ carrierId }) => [carrierId, [] as Answered[]]))
  for (const row of answered.rows) byCarrier.get(row.carrierId)?.push(row)
  const carriers = await read.query<Carrier>(
    `SELECT ${selectList(Carrier, 'c')} FROM carriers c WHERE c.id = ANY ($1::uuid[]) ORDER BY lower(c.name), c.id`,
    [[...byCarrier.keys()]],
  )
  return carriers.rows
    .flatMap((carrier): FocLeadTime[] => {
      const submissions = (byCarrier.get(carrier.id) ?? []).map(({ submittedAt, focDate, orders }) => ({
        submittedAt: Temporal.Instant.from(submittedAt),
        focDate: Temporal.PlainDate.from(focDate),
        orders,
      }))
      const times = leadTimesOf(submissions, carrierFacts(carrier))
      return times === null ? [] : [{ carrier, typical: rangeOf(carrier), ...times }]
    })
    .sort((a, b) => b.count - a.count)
}
