import {
  allowedCommands,
  type PortCondition as Condition,
  conditionsOf,
  locksOf,
  nextActionsOf,
  type NumberOutcome as Outcome,
  portBackWindow,
  warningsOf,
  whoToCall,
} from '@portday/domain/port-order'
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Event } from '../events/event.ts'
import { type Connection, connectionType } from '../graph/connection.ts'
import { NumberOutcome, PortCondition } from '../graph/enums.ts'
import { checkPaging, Paging } from '../graph/paging.ts'
import { DateTimeScalar } from '../graph/scalars.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { Warning } from '../platform/verdict-types.ts'
import { accountWarning } from './account-used-elsewhere.ts'
import { eventsLoader } from './events-loader.ts'
import { childrenLoader, portOrderLoader } from './loaders.ts'
import { OutcomeCounts, type PortedNumber, PortedNumberConnection } from './number.entity.ts'
import { countOf, numbersLoader } from './numbers-loader.ts'
import { PortOrder } from './port-order.entity.ts'
import { portOrderFacts } from './port-order.facts.ts'
import { AllowedCommand, Contact, OrderLock, Override } from './port-order-payloads.ts'

const EventConnection = connectionType(() => Event, 'Event')

@Resolver(() => PortOrder)
export class PortOrderFields {
  @FieldResolver(() => String, { description: 'The number that people say, such as PO-1018.' })
  reference(@Root() order: PortOrder): string {
    return `PO-${order.reference}`
  }

  @FieldResolver(() => [PortCondition], { description: 'What is wrong beside the stage (R2.2).' })
  conditions(@Root() order: PortOrder, @Ctx() context: RequestContext): Condition[] {
    return conditionsOf(portOrderFacts(order), context.now())
  }

  @FieldResolver(() => Int, { description: 'How many numbers it has.' })
  numberCount(@Root() order: PortOrder): number {
    return countOf(order, null)
  }

  @FieldResolver(() => OutcomeCounts, { description: 'How many of its numbers stand where (R7.3).' })
  outcomeCounts(@Root() order: PortOrder): OutcomeCounts {
    return {
      pending: order.numbersPending,
      ported: order.numbersPorted,
      tested: order.numbersTested,
      testFailed: order.numbersTestFailed,
      failed: order.numbersFailed,
      portedBack: order.numbersPortedBack,
    }
  }

  @FieldResolver(() => PortedNumberConnection, { description: 'Its numbers, in the order of the list that made it.' })
  numbers(
    @Root() order: PortOrder,
    @Ctx() context: RequestContext,
    @Args(() => Paging) page: Paging,
    @Arg('outcome', () => NumberOutcome, { nullable: true, description: 'Only those with this outcome.' })
    outcome?: Outcome | null,
  ): Promise<Connection<PortedNumber>> {
    checkPaging(page)
    const { first = null, after = null } = page
    return numbersLoader(context, { first, after, outcome: outcome ?? null }).load(order)
  }

  @FieldResolver(() => [OrderLock], { description: 'Which supplements of ours are no longer taken (R6.4).' })
  locks(@Root() order: PortOrder, @Ctx() context: RequestContext): OrderLock[] {
    return locksOf(portOrderFacts(order), context.now()).map((lock) => ({
      ...lock,
      until: lock.until?.toString() ?? null,
    }))
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when numbers of it can be ported back (R10.2); null while none can.',
  })
  portBackClosesAt(@Root() order: PortOrder, @Ctx() context: RequestContext): string | null {
    return portBackWindow(portOrderFacts(order), context.now())?.closesAt.toString() ?? null
  }

  @FieldResolver(() => [Warning], { description: 'What somebody should look at, besides what the commands say.' })
  warnings(@Root() order: PortOrder, @Ctx() context: RequestContext): Warning[] {
    const standing = warningsOf(portOrderFacts(order), context.now())
    return order.accountUsedElsewhere ? [...standing, accountWarning(order.id, order.accountNumber)] : standing
  }

  @FieldResolver(() => [String], { description: 'What to do next, most urgent first; at most five.' })
  nextActions(@Root() order: PortOrder, @Ctx() context: RequestContext): string[] {
    return nextActionsOf(portOrderFacts(order), context.now())
  }

  @FieldResolver(() => [Contact], { description: 'Whom to call now, the first one first (R14.3).' })
  whoToCall(@Root() order: PortOrder, @Ctx() context: RequestContext): Contact[] {
    return whoToCall(portOrderFacts(order), context.now())
  }

  @FieldResolver(() => [AllowedCommand], { description: 'Every command, and why it can’t be given now (R2.3).' })
  allowedCommands(@Root() order: PortOrder, @Ctx() context: RequestContext): AllowedCommand[] {
    return allowedCommands(portOrderFacts(order), context.now())
  }

  @FieldResolver(() => [Override], { description: 'The rules that somebody set aside on it (R2.6).' })
  overrides(@Root() order: PortOrder): readonly Override[] {
    return order.overrides
  }

  @FieldResolver(() => PortOrder, { nullable: true, description: 'The order that it was split off (R8.4).' })
  parent(@Root() order: PortOrder, @Ctx() context: RequestContext): Promise<PortOrder | null> | null {
    return order.parentId === null ? null : portOrderLoader(context).load(order.parentId)
  }

  @FieldResolver(() => [PortOrder], { description: 'The orders that were split off it (R8.4).' })
  children(@Root() order: PortOrder, @Ctx() context: RequestContext): Promise<PortOrder[]> | PortOrder[] {
    return order.splitOff === 0 ? [] : childrenLoader(context).load(order.id)
  }

  @FieldResolver(() => EventConnection, { description: 'Its journal, the oldest first.' })
  events(
    @Root() order: PortOrder,
    @Ctx() context: RequestContext,
    @Args(() => Paging) page: Paging,
  ): Promise<Connection<Event>> {
    checkPaging(page)
    return eventsLoader(context, page).load(order.id)
  }
}
