import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql'
import { MigrationPayload } from '../customer-migrations/migration-inputs.ts'
import type { RequestContext } from '../platform/request-context.ts'
import type { PortOrderResult } from '../port-orders/command-port-order.ts'
import { PortOrderPayload } from '../port-orders/port-order-payloads.ts'
import { confirmFoc } from './confirm-foc.ts'
import { ConfirmFocInput, RecordFocInput, RescheduleFocInput, SetTargetDateInput } from './foc-inputs.ts'
import { recordFoc } from './record-foc.ts'
import { rescheduleFoc } from './reschedule-foc.ts'
import { setTargetDate } from './set-target-date.ts'

const INPUT = { description: 'What the command needs.' }

@Resolver()
export class FocCommands {
  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, { description: 'Record the losing carrier’s commitment (R6.2).' })
  recordFoc(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordFocInput, INPUT) input: RecordFocInput,
  ): Promise<PortOrderResult> {
    return recordFoc(context, input)
  }

  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, {
    description: 'Confirm the commitment by a call with the winning carrier (R6.3).',
  })
  confirmFoc(
    @Ctx() context: RequestContext,
    @Arg('input', () => ConfirmFocInput, INPUT) input: ConfirmFocInput,
  ): Promise<PortOrderResult> {
    return confirmFoc(context, input)
  }

  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, { description: 'Record a new date for the commitment (R6.4, R6.5).' })
  rescheduleFoc(
    @Ctx() context: RequestContext,
    @Arg('input', () => RescheduleFocInput, INPUT) input: RescheduleFocInput,
  ): Promise<PortOrderResult> {
    return rescheduleFoc(context, input)
  }

  @Authorized('ENGINEER')
  @Mutation(() => MigrationPayload, { description: 'Set when the customer wants to go live (R3.5).' })
  setTargetDate(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetTargetDateInput, INPUT) input: SetTargetDateInput,
  ): Promise<MigrationPayload> {
    return setTargetDate(context, input)
  }
}
