import { calendarOf, dayOfReceipt, FEDERAL_CALENDAR } from '@portday/domain/calendar'
import { type CarrierFacts, FOC_BUSINESS_DAYS } from '@portday/domain/carrier'
import { estimateFoc, estimateOfOrder, goLiveQuote } from '@portday/domain/foc'
import DataLoader from 'dataloader'
import { Temporal } from 'temporal-polyfill'
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { Carrier, carrierFacts, rangeOf } from '../carriers/carrier.entity.ts'
import { UpdateCarrierInput } from '../carriers/carrier-inputs.ts'
import { Migration } from '../customer-migrations/migration.entity.ts'
import { selectList } from '../database/select-list.ts'
import { isUuid } from '../database/uuid.ts'
import { CarrierType } from '../graph/enums.ts'
import { checkPaging } from '../graph/paging.ts'
import { DateScalar } from '../graph/scalars.ts'
import { SINCE } from '../graph/statistics-since.ts'
import { badUserInput } from '../platform/errors.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { migrationOrdersLoader } from '../port-orders/loaders.ts'
import { PortOrder } from '../port-orders/port-order.entity.ts'
import { portOrderFacts } from '../port-orders/port-order.facts.ts'
import { PortOrderFilter } from '../port-orders/port-order-filter.ts'
import { CarrierPreview, previewCarrierUpdate } from './carrier-preview.ts'
import { readHistories } from './commitment-history.ts'
import { committedOrdersLoader } from './committed-orders.ts'
import { estimateText, Foc, FocEstimate, type FocInForce, focInForce, GoLiveQuote } from './foc.entity.ts'
import { FocCalendarDay, focCalendar } from './foc-calendar.ts'
import { FocLeadTime, focLeadTimes } from './lead-times.ts'

@Resolver()
export class FocQueries {
  @Authorized('READER')
  @Query(() => [FocCalendarDay], { description: 'Both ends included, at most 400 days.' })
  focCalendar(
    @Ctx() context: RequestContext,
    @Arg('from', () => DateScalar, { description: 'The first day.' }) from: Temporal.PlainDate,
    @Arg('to', () => DateScalar, { description: 'The last day.' }) to: Temporal.PlainDate,
    @Arg('filter', () => PortOrderFilter, { nullable: true, description: 'Which orders.' })
    filter?: PortOrderFilter | null,
  ): Promise<FocCalendarDay[]> {
    return focCalendar(context, from, to, filter ?? null)
  }

  @Authorized('READER')
  @Query(() => [FocLeadTime], { description: 'How long the carriers really took, beside what is planned with (R3).' })
  focLeadTimes(
    @Ctx() context: RequestContext,
    @Arg('since', () => DateScalar, SINCE) since?: Temporal.PlainDate | null,
  ): Promise<FocLeadTime[]> {
    return focLeadTimes(context, since ?? null)
  }

  @Authorized('ENGINEER')
  @Query(() => CarrierPreview, {
    description: 'Whose estimates would move if this were given to updateCarrier; nothing is written.',
  })
  previewCarrierUpdate(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateCarrierInput, { description: 'What updateCarrier would be given.' })
    input: UpdateCarrierInput,
  ): Promise<CarrierPreview> {
    return previewCarrierUpdate(context, input)
  }

  @Authorized('READER')
  @Query(() => FocEstimate, {
    description:
      'Counted from submittedOn, by a type or by a carrier’s own range and calendar; exactly one of the two.',
  })
  async estimateFoc(
    @Ctx() context: RequestContext,
    @Arg('submittedOn', () => DateScalar, { description: 'The day of the submission.' })
    submittedOn: Temporal.PlainDate,
    @Arg('carrierType', () => CarrierType, { nullable: true, description: 'A kind of carrier.' })
    carrierType?: CarrierFacts['type'] | null,
    @Arg('carrierId', () => ID, { nullable: true, description: 'A carrier.' }) carrierId?: string | null,
  ): Promise<FocEstimate> {
    if (Boolean(carrierType) === Boolean(carrierId)) {
      throw badUserInput(['carrierType'], 'Give exactly one of carrierType and carrierId.', 'Leave one of the two out.')
    }
    if (carrierType) {
      const countedFrom = dayOfReceipt(submittedOn, FEDERAL_CARRIER)
      return estimateText(
        estimateFoc({ businessDays: FOC_BUSINESS_DAYS[carrierType], calendar: FEDERAL_CALENDAR, countedFrom }),
      )
    }
    const carrier = await findCarrier(context, carrierId ?? '')
    const facts = carrierFacts(carrier)
    const countedFrom = dayOfReceipt(submittedOn, facts)
    return estimateText(estimateFoc({ businessDays: rangeOf(carrier), calendar: calendarOf(facts), countedFrom }))
  }
}

const FEDERAL_CARRIER = {
  timeZone: 'America/New_York',
  receiptCutoff: '13:00',
  country: 'US' as const,
  holidaysAdded: [],
  holidaysDropped: [],
}

async function findCarrier(context: RequestContext, id: string): Promise<Carrier> {
  const { rows } = await context.database.read.query<Carrier>(
    `SELECT ${selectList(Carrier, 'c')} FROM carriers c WHERE c.id = $1`,
    [isUuid(id) ? id : null],
  )
  const [carrier] = rows
  if (carrier) return carrier
  throw badUserInput(['carrierId'], `There is no carrier ${id.slice(0, 60)}.`, 'Give the ID of a carrier of the list.')
}

@Resolver(() => FocCalendarDay)
export class FocCalendarDayFields {
  @FieldResolver(() => [PortOrder], { description: 'The orders committed for it: 25 unless told, 100 at the most.' })
  committed(
    @Root() day: FocCalendarDay,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: 'How many at most.' }) first?: number | null,
  ): Promise<PortOrder[]> | PortOrder[] {
    checkPaging({ first: first ?? null })
    return day.committedCount === 0 ? [] : committedOrdersLoader(context, day.filter, first ?? null).load(day.date)
  }
}

@Resolver(() => PortOrder)
export class FocOfPortOrder {
  @FieldResolver(() => FocEstimate, { description: 'When its FOC is to be expected (R3.2).' })
  focEstimate(@Root() order: PortOrder, @Ctx() context: RequestContext): FocEstimate {
    return estimateText(estimateOfOrder(portOrderFacts(order), context.now()))
  }

  @FieldResolver(() => Foc, { nullable: true, description: 'The commitment in force.' })
  foc(@Root() order: PortOrder): FocInForce | null {
    return focInForce(order)
  }

  @FieldResolver(() => [Foc], { description: 'Every commitment ever made for it, the oldest first (R6.5).' })
  focHistory(@Root() order: PortOrder, @Ctx() context: RequestContext): Promise<Foc[]> {
    return context
      .memo('focHistory', () => new DataLoader<string, Foc[]>((ids) => readHistories(context, ids), { cache: false }))
      .load(order.id)
  }
}

@Resolver(() => Migration)
export class GoLiveOfMigration {
  @FieldResolver(() => GoLiveQuote, { nullable: true, description: 'When it can go live; null without a live order.' })
  async goLive(@Root() migration: Migration, @Ctx() context: RequestContext): Promise<GoLiveQuote | null> {
    const orders = (await migrationOrdersLoader(context).load(migration.id)).map(portOrderFacts)
    const target = migration.targetDate === null ? null : Temporal.PlainDate.from(migration.targetDate)
    const quote = goLiveQuote(orders, target, context.now())
    if (quote === null) return null
    return {
      earliest: quote.earliest.toString(),
      weeks: quote.weeks,
      slowestPortOrderId: quote.slowestPortOrderId,
      submitBy: quote.submitBy.map((row) => ({ ...row, date: row.date.toString() })),
    }
  }
}
