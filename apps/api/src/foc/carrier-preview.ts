import { movedEstimates } from '@portday/domain/foc'
import { Temporal } from 'temporal-polyfill'
import { Field, Int, ObjectType } from 'type-graphql'
import { type Carrier, carrierFacts } from '../carriers/carrier.entity.ts'
import type { UpdateCarrierInput } from '../carriers/carrier-inputs.ts'
import { tryCarrierUpdate } from '../carriers/update-carrier.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { Refusal, Warning } from '../platform/verdict-types.ts'
import { portOrderLoader } from '../port-orders/loaders.ts'
import { PortOrder } from '../port-orders/port-order.entity.ts'
import { estimateText, FocEstimate } from './foc.entity.ts'
import { sameReceipt } from './same-receipt.ts'

/** So many moved orders are shown; the others are counted. */
const MOST_SHOWN = 100

@ObjectType({ description: 'An order whose estimate would move.', simpleResolvers: true })
export class MovedEstimate {
  @Field(() => PortOrder, { description: 'The order; its own fields are as they are now.' })
  portOrder: PortOrder

  @Field(() => FocEstimate, { description: 'When its FOC is to be expected now.' })
  before: FocEstimate

  @Field(() => FocEstimate, { description: 'When it would be.' })
  after: FocEstimate
}

@ObjectType({ description: 'What would follow from a change of a losing carrier.', simpleResolvers: true })
export class CarrierPreview {
  @Field(() => [Refusal], { description: 'Why the change would be refused; empty when it would not.' })
  refusals: readonly Refusal[]

  @Field(() => [Warning], { description: 'What somebody should look at.' })
  warnings: readonly Warning[]

  @Field(() => [MovedEstimate], { description: 'Open orders without a FOC whose estimate would move: the first 100.' })
  moved: readonly MovedEstimate[]

  @Field(() => Int, { description: 'How many estimates would move in all.' })
  movedCount: number
}

/** What `updateCarrier` would answer to the same input, and whose estimates it would move (R3.1, R4). Writes nothing. */
export async function previewCarrierUpdate(
  context: RequestContext,
  input: UpdateCarrierInput,
): Promise<CarrierPreview> {
  const { stored, updated, refusals } = await tryCarrierUpdate(context, input)
  if (stored === null || updated === null) return { refusals, warnings: [], moved: [], movedCount: 0 }
  const change = { before: carrierFacts(stored), after: carrierFacts(updated) }
  const orders = await readEstimated(context, stored, updated)
  const windows = new Map(
    movedEstimates([...new Map(orders.map((order) => [order.alike, order])).values()], change, context.now()).map(
      ({ order, before, after }) => [order.alike, { before, after }],
    ),
  )
  const moved = orders.flatMap(({ id, alike }) => {
    const window = windows.get(alike)
    return window ? [{ id, ...window }] : []
  })
  const shown = await Promise.all(
    moved.slice(0, MOST_SHOWN).map(async ({ id, before, after }) => {
      const portOrder = await portOrderLoader(context).load(id)
      return portOrder ? [{ portOrder, before: estimateText(before), after: estimateText(after) }] : []
    }),
  )
  return { refusals, warnings: [], moved: shown.flat(), movedCount: moved.length }
}

/** The open orders of a carrier that have no FOC, the oldest first; those `alike` have one estimate, now and then. */
async function readEstimated(context: RequestContext, stored: Carrier, updated: Carrier) {
  const { rows } = await context.database.read.query<{
    id: string
    stage: 'loa_pending' | 'loa_submitted'
    submittedAt: string | null
    alike: string
  }>(
    `SELECT o.id, o.status AS stage, o.submitted_at AS "submittedAt",
       concat_ws(' ', o.status, ${sameReceipt('o.submitted_at', '$2', '$3')}, ${sameReceipt('o.submitted_at', '$4', '$5')}) AS alike
     FROM porting_orders o
     WHERE o.carrier_id = $1 AND o.status IN ('loa_pending', 'loa_submitted') AND o.cancelled_at IS NULL
     ORDER BY o.reference`,
    [stored.id, stored.timeZone, stored.receiptCutoff, updated.timeZone, updated.receiptCutoff],
  )
  return rows.map((row) => ({
    ...row,
    submittedAt: row.submittedAt === null ? null : Temporal.Instant.from(row.submittedAt),
  }))
}
