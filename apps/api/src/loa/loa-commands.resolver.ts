import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../platform/request-context.ts'
import type { PortOrderResult } from '../port-orders/command-port-order.ts'
import { PortOrderCommandInput } from '../port-orders/port-order-inputs.ts'
import { PortOrderPayload } from '../port-orders/port-order-payloads.ts'
import { acknowledgeLoa } from './acknowledge-loa.ts'
import { RecordCarrierCallInput, RejectLoaInput, SaveCsrInput, SaveLoaInput, SubmitLoaInput } from './loa-inputs.ts'
import { recordCarrierCall } from './record-carrier-call.ts'
import { rejectLoa } from './reject-loa.ts'
import { saveCsr } from './save-csr.ts'
import { saveLoa } from './save-loa.ts'
import { submitLoa } from './submit-loa.ts'

const INPUT = { description: 'What the command needs.' }

@Resolver()
export class LoaCommands {
  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, { description: 'Save the account as the losing carrier has it (R5.3).' })
  saveCsr(
    @Ctx() context: RequestContext,
    @Arg('input', () => SaveCsrInput, INPUT) input: SaveCsrInput,
  ): Promise<PortOrderResult> {
    return saveCsr(context, input)
  }

  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, { description: 'Save the letter; drafts are kept as they are (R2.3).' })
  saveLoa(
    @Ctx() context: RequestContext,
    @Arg('input', () => SaveLoaInput, INPUT) input: SaveLoaInput,
  ): Promise<PortOrderResult> {
    return saveLoa(context, input)
  }

  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, { description: 'Record the customer’s call with the losing carrier (R5.5).' })
  recordCarrierCall(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordCarrierCallInput, INPUT) input: RecordCarrierCallInput,
  ): Promise<PortOrderResult> {
    return recordCarrierCall(context, input)
  }

  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, { description: 'Send the letter to the winning carrier (R2.3, R5).' })
  submitLoa(
    @Ctx() context: RequestContext,
    @Arg('input', () => SubmitLoaInput, INPUT) input: SubmitLoaInput,
  ): Promise<PortOrderResult> {
    return submitLoa(context, input)
  }

  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, { description: 'The winning carrier acknowledged the letter (R3.3).' })
  acknowledgeLoa(
    @Ctx() context: RequestContext,
    @Arg('input', () => PortOrderCommandInput, INPUT) input: PortOrderCommandInput,
  ): Promise<PortOrderResult> {
    return acknowledgeLoa(context, input)
  }

  @Authorized('ENGINEER')
  @Mutation(() => PortOrderPayload, { description: 'The letter came back with reasons (R9).' })
  rejectLoa(
    @Ctx() context: RequestContext,
    @Arg('input', () => RejectLoaInput, INPUT) input: RejectLoaInput,
  ): Promise<PortOrderResult> {
    return rejectLoa(context, input)
  }
}
