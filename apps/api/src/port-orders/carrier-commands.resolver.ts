import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql'
import {
  CarrierPayload,
  UpdateCarrierInput,
  UpdateWinningCarrierInput,
  WinningCarrierPayload,
} from '../carriers/carrier-inputs.ts'
import { updateCarrier } from '../carriers/update-carrier.ts'
import { updateWinningCarrier } from '../carriers/update-winning-carrier.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { rejudgeDeadlines } from './rejudge-deadlines.ts'

const INPUT = { description: 'What the command needs.' }

/** Settings of carriers decide about orders in flight, which is why their commands stand here. */
@Resolver()
export class CarrierCommands {
  @Authorized('ENGINEER')
  @Mutation(() => CarrierPayload, { description: 'Change what is known of a losing carrier (R3.1, R4.1, R14.3).' })
  updateCarrier(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateCarrierInput, INPUT) input: UpdateCarrierInput,
  ): Promise<CarrierPayload> {
    return updateCarrier(context, input, (tx, id) => rejudgeDeadlines(tx, context, 'c.id', id))
  }

  @Authorized('ENGINEER')
  @Mutation(() => WinningCarrierPayload, { description: 'Change how a platform is reached, and its policy (R6.4).' })
  updateWinningCarrier(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateWinningCarrierInput, INPUT) input: UpdateWinningCarrierInput,
  ): Promise<WinningCarrierPayload> {
    return updateWinningCarrier(context, input, (tx, id) => rejudgeDeadlines(tx, context, 'w.id', id))
  }
}
