import { calendarOf, holidaysBetween } from '@portday/domain/calendar'
import type { GraphQLResolveInfo } from 'graphql'
import type { Temporal } from 'temporal-polyfill'
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import type { Connection } from '../graph/connection.ts'
import { daysInSpan } from '../graph/day-span.ts'
import { checkPaging, isSelected, OffsetPaging } from '../graph/paging.ts'
import { DateScalar } from '../graph/scalars.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { BusinessDayRange, Carrier, CarrierConnection, carrierFacts, ownRangeOf, rangeOf } from './carrier.entity.ts'
import { listByName, readCarrier } from './list-by-name.ts'
import { WinningCarrier, WinningCarrierConnection } from './winning-carrier.entity.ts'

@ObjectType({ description: 'A day on which a carrier does not work.', simpleResolvers: true })
export class Holiday {
  @Field(() => DateScalar, { description: 'The day on which it is kept.' })
  date: string

  @Field(() => String, { description: 'What it is; with “(observed)” where it was moved off a weekend.' })
  name: string
}

@Resolver(() => Carrier)
export class CarrierResolver {
  @Authorized('READER')
  @Query(() => CarrierConnection, { description: 'Losing carriers by name.' })
  async carriers(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => OffsetPaging) page: OffsetPaging,
    @Arg('search', () => String, { nullable: true, description: 'Part of the name.' }) search?: string | null,
  ): Promise<Connection<Carrier>> {
    checkPaging(page)
    return listByName(context, 'carriers', page, search, isSelected(info, 'totalCount'))
  }

  @Authorized('READER')
  @Query(() => WinningCarrierConnection, { description: 'Platforms, the winning carriers, by name.' })
  async winningCarriers(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => OffsetPaging) page: OffsetPaging,
    @Arg('search', () => String, { nullable: true, description: 'Part of the name.' }) search?: string | null,
  ): Promise<Connection<WinningCarrier>> {
    checkPaging(page)
    return listByName(context, 'winning_carriers', page, search, isSelected(info, 'totalCount'))
  }

  @Authorized('READER')
  @Query(() => Carrier, { nullable: true, description: 'One losing carrier; null when there is none of that ID.' })
  carrier(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The carrier.' }) id: string,
  ): Promise<Carrier | null> {
    return readCarrier(context, 'carriers', id)
  }

  @Authorized('READER')
  @Query(() => WinningCarrier, { nullable: true, description: 'One platform; null when there is none of that ID.' })
  winningCarrier(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The winning carrier.' }) id: string,
  ): Promise<WinningCarrier | null> {
    return readCarrier(context, 'winning_carriers', id)
  }

  @FieldResolver(() => BusinessDayRange, {
    nullable: true,
    description: 'Its own range; null where its kind’s holds (R3.1).',
  })
  ownFocBusinessDays(@Root() carrier: Carrier): BusinessDayRange | null {
    return ownRangeOf(carrier)
  }

  @FieldResolver(() => BusinessDayRange, {
    description: 'How many business days a FOC takes: its own range, or its kind’s (R3, R3.1).',
  })
  focBusinessDays(@Root() carrier: Carrier): BusinessDayRange {
    return rangeOf(carrier)
  }

  @FieldResolver(() => [Holiday], {
    description: 'Its holidays as they are kept, with its own added and dropped days (R4.1). At most 400 days.',
  })
  holidays(
    @Root() carrier: Carrier,
    @Arg('from', () => DateScalar, { description: 'The first day.' }) from: Temporal.PlainDate,
    @Arg('to', () => DateScalar, { description: 'The last day.' }) to: Temporal.PlainDate,
  ): Holiday[] {
    daysInSpan(from, to)
    const calendar = calendarOf(carrierFacts(carrier))
    return holidaysBetween(from, to, calendar).map(({ date, name }) => ({ date: date.toString(), name }))
  }
}
