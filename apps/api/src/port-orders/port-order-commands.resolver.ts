import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../platform/request-context.ts'
import { addComment } from './add-comment.ts'
import { amendPortOrder } from './amend-port-order.ts'
import { beginPortDay } from './begin-port-day.ts'
import { cancelPortOrder } from './cancel-port-order.ts'
import type { PortOrderResult } from './command-port-order.ts'
import { completePortOrder } from './complete-port-order.ts'
import { createPortOrder } from './create-port-order.ts'
import { holdPortOrder, releasePortOrder } from './hold-port-order.ts'
import { ordersPayload } from './orders-payload.ts'
import {
  AddCommentInput,
  AmendPortOrderInput,
  CreatePortOrderInput,
  PortBackInput,
  PortOrderCommandInput,
  RecordNumberOutcomesInput,
} from './port-order-inputs.ts'
import { PortOrderPayload, PortOrdersPayload } from './port-order-payloads.ts'
import { recordNumberOutcomes } from './record-number-outcomes.ts'
import { requestPortBack } from './request-port-back.ts'
import { splitUnportedNumbers } from './split-unported-numbers.ts'

const INPUT = { description: 'What the command needs.' }

@Resolver()
export class PortOrderCommands {
  @Authorized('ENGINEER')
  @Mutation(() => PortOrdersPayload, {
    description:
      'With split, one order per account and kind of number; without, a list that needs splitting is refused with the split proposed.',
  })
  async createPortOrder(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreatePortOrderInput, INPUT) input: CreatePortOrderInput,
  ): Promise<PortOrdersPayload> {
    return ordersPayload(context, await createPortOrder(context, input))
  }

  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, { description: 'Mend an order before its letter goes out (again), as R9 asks.' })
  amendPortOrder(
    @Ctx() context: RequestContext,
    @Arg('input', () => AmendPortOrderInput, INPUT) input: AmendPortOrderInput,
  ): Promise<PortOrderResult> {
    return amendPortOrder(context, input)
  }

  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, { description: 'Begin the port day by hand, on the FOC date (R2.3).' })
  beginPortDay(
    @Ctx() context: RequestContext,
    @Arg('input', () => PortOrderCommandInput, INPUT) input: PortOrderCommandInput,
  ): Promise<PortOrderResult> {
    return beginPortDay(context, input)
  }

  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, { description: 'Record what became of numbers on port day (R7.3).' })
  recordNumberOutcomes(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordNumberOutcomesInput, INPUT) input: RecordNumberOutcomesInput,
  ): Promise<PortOrderResult> {
    return recordNumberOutcomes(context, input)
  }

  @Authorized('ENGINEER')
  @Mutation(() => PortOrdersPayload, { description: 'Make a new order of the numbers that did not move (R8.4).' })
  async splitUnportedNumbers(
    @Ctx() context: RequestContext,
    @Arg('input', () => PortOrderCommandInput, INPUT) input: PortOrderCommandInput,
  ): Promise<PortOrdersPayload> {
    return ordersPayload(context, await splitUnportedNumbers(context, input))
  }

  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, { description: 'Ask for the emergency reversal of numbers that ported (R10.2).' })
  requestPortBack(
    @Ctx() context: RequestContext,
    @Arg('input', () => PortBackInput, INPUT) input: PortBackInput,
  ): Promise<PortOrderResult> {
    return requestPortBack(context, input)
  }

  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, { description: 'Complete an order (R2.7), or override with a reason.' })
  completePortOrder(
    @Ctx() context: RequestContext,
    @Arg('input', () => PortOrderCommandInput, INPUT) input: PortOrderCommandInput,
  ): Promise<PortOrderResult> {
    return completePortOrder(context, input)
  }

  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, { description: 'Cancel an order before anything ported (SUP 1, R2.3).' })
  cancelPortOrder(
    @Ctx() context: RequestContext,
    @Arg('input', () => PortOrderCommandInput, INPUT) input: PortOrderCommandInput,
  ): Promise<PortOrderResult> {
    return cancelPortOrder(context, input)
  }

  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, { description: 'Say something about an order, for its journal (R2.9).' })
  addComment(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddCommentInput, INPUT) input: AddCommentInput,
  ): Promise<PortOrderResult> {
    return addComment(context, input)
  }

  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, { description: 'Put an order on hold, with a reason (R2.8).' })
  holdPortOrder(
    @Ctx() context: RequestContext,
    @Arg('input', () => PortOrderCommandInput, INPUT) input: PortOrderCommandInput,
  ): Promise<PortOrderResult> {
    return holdPortOrder(context, input)
  }

  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, { description: 'Let an order that is on hold go on (R2.8).' })
  releasePortOrder(
    @Ctx() context: RequestContext,
    @Arg('input', () => PortOrderCommandInput, INPUT) input: PortOrderCommandInput,
  ): Promise<PortOrderResult> {
    return releasePortOrder(context, input)
  }
}
