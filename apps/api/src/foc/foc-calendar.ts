import { type BusinessCalendar, calendarOf, dayOfReceipt, FEDERAL_CALENDAR } from '@portday/domain/calendar'
import { estimateFoc } from '@portday/domain/foc'
import { Temporal } from 'temporal-polyfill'
import { Field, Int, ObjectType } from 'type-graphql'
import { Carrier, carrierFacts, rangeOf } from '../carriers/carrier.entity.ts'
import { selectList } from '../database/select-list.ts'
import { isUuid } from '../database/uuid.ts'
import { daysInSpan } from '../graph/day-span.ts'
import { DateScalar } from '../graph/scalars.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { conditionSql, whereOf } from '../port-orders/filter-sql.ts'
import type { PortOrderFilter } from '../port-orders/port-order-filter.ts'

@ObjectType({
  description: 'Business days are those of the filter’s single carrier, else the federal default.',
  simpleResolvers: true,
})
export class FocCalendarDay {
  @Field(() => DateScalar, { description: 'The day.' })
  date: string

  @Field(() => Boolean, { description: 'Whether it is a business day (R4.1).' })
  businessDay: boolean

  @Field(() => String, { nullable: true, description: 'The holiday that it is.' })
  holiday: string | null

  @Field(() => Int, { description: 'How many orders are committed for it.' })
  committedCount: number

  @Field(() => Int, { description: 'How many of these nobody has confirmed with the winning carrier yet (R6.3).' })
  unconfirmedCount: number

  @Field(() => Int, { description: 'How many orders without a FOC may receive one for it (R3.2).' })
  expectedCount: number

  filter: PortOrderFilter | null
}

/** What ports when, day by day, both ends included (R3, R6). */
export async function focCalendar(
  context: RequestContext,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  filter: PortOrderFilter | null,
): Promise<FocCalendarDay[]> {
  const length = daysInSpan(from, to)
  const [committed, expected, calendar] = await Promise.all([
    committedPerDay(context, from, to, filter),
    expectedPerDay(context, from, to, filter),
    calendarFor(context, filter),
  ])
  return Array.from({ length }, (_, index) => {
    const day = from.add({ days: index })
    const date = day.toString()
    return {
      date,
      businessDay: calendar.isBusinessDay(day),
      holiday: calendar.holidayName(day),
      committedCount: committed.get(date)?.orders ?? 0,
      unconfirmedCount: committed.get(date)?.unconfirmed ?? 0,
      expectedCount: expected[index] ?? 0,
      filter,
    }
  })
}

async function calendarFor(context: RequestContext, filter: PortOrderFilter | null) {
  const only = filter?.carrierId?.length === 1 ? filter.carrierId : null
  if (only === null) return FEDERAL_CALENDAR
  const { rows } = await context.database.read.query<Carrier>(
    `SELECT ${selectList(Carrier, 'c')} FROM carriers c WHERE c.id = ANY ($1::uuid[])`,
    [only.filter(isUuid)],
  )
  return rows[0] ? calendarOf(carrierFacts(rows[0])) : FEDERAL_CALENDAR
}

async function committedPerDay(
  context: RequestContext,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  filter: PortOrderFilter | null,
): Promise<Map<string, { orders: number; unconfirmed: number }>> {
  const where = await whereOf(context, filter)
  const { rows } = await context.database.read.query<{ date: string; orders: number; unconfirmed: number }>(
    `SELECT o.foc_date AS date, count(*) AS orders,
       count(*) FILTER (WHERE ${conditionSql(where, 'foc_unconfirmed', context.now())}) AS unconfirmed
     FROM porting_orders o
     WHERE o.foc_date BETWEEN ${where.param(from.toString())} AND ${where.param(to.toString())}
       AND o.cancelled_at IS NULL AND ${where.sql}
     GROUP BY o.foc_date`,
    where.params,
  )
  return new Map(rows.map((row) => [row.date, row]))
}

interface Window {
  readonly earliest: Temporal.PlainDate
  readonly latest: Temporal.PlainDate
  /** The carrier's: it commits to no other days. */
  readonly calendar: BusinessCalendar
  readonly orders: number
}

/** How many windows lie over each business day of their carrier: an order whose letter is not out yet counts as submitted today (R3.2). */
async function expectedPerDay(
  context: RequestContext,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  filter: PortOrderFilter | null,
): Promise<number[]> {
  const windows = [...(await submittedWindows(context, from, to, filter)), ...(await pendingWindows(context, filter))]
  const length = from.until(to, { largestUnit: 'days' }).days + 1
  const days = new Array<number>(length).fill(0)
  for (const { earliest, latest, calendar, orders } of windows) {
    const first = Math.max(from.until(earliest, { largestUnit: 'days' }).days, 0)
    const last = Math.min(from.until(latest, { largestUnit: 'days' }).days, length - 1)
    for (let day = first; day <= last; day += 1) {
      if (calendar.isBusinessDay(from.add({ days: day }))) days[day] = (days[day] ?? 0) + orders
    }
  }
  return days
}

/** No window is longer: a carrier's range has at most 250 business days. */
const LONGEST_WINDOW_DAYS = 400

async function submittedWindows(
  context: RequestContext,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  filter: PortOrderFilter | null,
): Promise<Window[]> {
  const where = await whereOf(context, filter)
  const { rows } = await context.database.read.query<Carrier & { receivedOn: string; orders: number }>(
    `SELECT ${selectList(Carrier, 'c')}, s.received_on AS "receivedOn", s.orders FROM (
       SELECT o.carrier_id, o.received_on, count(*) AS orders FROM porting_orders o
       WHERE o.status = 'loa_submitted' AND o.cancelled_at IS NULL
         AND o.received_on BETWEEN ${where.param(from.subtract({ days: LONGEST_WINDOW_DAYS }).toString())}
           AND ${where.param(to.toString())}
         AND ${where.sql}
       GROUP BY o.carrier_id, o.received_on
     ) s JOIN carriers c ON c.id = s.carrier_id`,
    where.params,
  )
  return rows.map((row) => windowOf(row, Temporal.PlainDate.from(row.receivedOn), row.orders))
}

async function pendingWindows(context: RequestContext, filter: PortOrderFilter | null): Promise<Window[]> {
  const where = await whereOf(context, filter)
  const { rows } = await context.database.read.query<Carrier & { orders: number }>(
    `SELECT ${selectList(Carrier, 'c')}, p.orders FROM (
       SELECT o.carrier_id, count(*) AS orders FROM porting_orders o
       WHERE o.status = 'loa_pending' AND o.cancelled_at IS NULL AND ${where.sql}
       GROUP BY o.carrier_id
     ) p JOIN carriers c ON c.id = p.carrier_id`,
    where.params,
  )
  return rows.map((row) => windowOf(row, dayOfReceipt(context.now(), carrierFacts(row)), row.orders))
}

function windowOf(carrier: Carrier, countedFrom: Temporal.PlainDate, orders: number): Window {
  const calendar = calendarOf(carrierFacts(carrier))
  const { earliest, latest } = estimateFoc({
    businessDays: rangeOf(carrier),
    calendar,
    countedFrom,
  })
  return { earliest, latest, calendar, orders }
}
