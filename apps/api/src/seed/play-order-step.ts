import { findCarrierByName } from '../carriers/find-carrier.ts'
import { updateCarrier } from '../carriers/update-carrier.ts'
import { confirmFoc } from '../foc/confirm-foc.ts'
import { recordFoc } from '../foc/record-foc.ts'
import { rescheduleFoc } from '../foc/reschedule-foc.ts'
import { acknowledgeLoa } from '../loa/acknowledge-loa.ts'
import { rejectLoa } from '../loa/reject-loa.ts'
import { submitLoa } from '../loa/submit-loa.ts'
import { addComment } from '../port-orders/add-comment.ts'
import { cancelPortOrder } from '../port-orders/cancel-port-order.ts'
import { completePortOrder } from '../port-orders/complete-port-order.ts'
import { holdPortOrder } from '../port-orders/hold-port-order.ts'
import { recordNumberOutcomes } from '../port-orders/record-number-outcomes.ts'
import { rejudgeDeadlines } from '../port-orders/rejudge-deadlines.ts'
import { requestPortBack } from '../port-orders/request-port-back.ts'
import { splitUnportedNumbers } from '../port-orders/split-unported-numbers.ts'
import { placeOrder } from './place-order.ts'
import { keepCall, keepCsr, keepLetter } from './play-papers.ts'
import { numbersOf, type OrderScene, type Played, releaseOf } from './scene.ts'
import type { DeedOf, OrderDeeds } from './steps.ts'

type Play<K extends keyof OrderDeeds> = (scene: OrderScene, deed: DeedOf<OrderDeeds, K>) => Promise<Played>

/** Each deed by the use case that does it. */
const PLAYS: { readonly [K in keyof OrderDeeds]: Play<K> } = {
  order: placeOrder,
  describe_carrier: describeCarrier,
  csr: keepCsr,
  call: keepCall,
  letter: keepLetter,
  submit: ({ context, orderId }) => submitLoa(context, { portOrderId: orderId }),
  acknowledge: ({ context, orderId }) => acknowledgeLoa(context, { portOrderId: orderId }),
  reject: ({ context, orderId }, { codes, note }) =>
    rejectLoa(context, { portOrderId: orderId, codes: [...codes], note }),
  foc: (scene, { release, source }) =>
    recordFoc(scene.context, { portOrderId: scene.orderId, ...releaseOf(scene, release), source }),
  confirm: (scene, { release, withWhom, confirmation }) => {
    const { override: _, ...said } = releaseOf(scene, release)
    return confirmFoc(scene.context, {
      portOrderId: scene.orderId,
      ...said,
      confirmedBy: withWhom,
      confirmationNumber: confirmation,
    })
  },
  slip: (scene, { release, why, wish, told }) =>
    rescheduleFoc(scene.context, {
      portOrderId: scene.orderId,
      ...releaseOf(scene, release),
      reason: why,
      requestedBy: wish,
      customerToldBy: told,
    }),
  outcome: ({ context, order, orderId }, { outcome, of, note }) =>
    recordNumberOutcomes(context, {
      portOrderId: orderId,
      outcomes: numbersOf(of ?? order.numbers).map((number) => ({ number, outcome, note })),
    }),
  split: ({ context, orderId }) => splitUnportedNumbers(context, { portOrderId: orderId }),
  port_back: ({ context, orderId }, { numbers, why }) =>
    requestPortBack(context, { portOrderId: orderId, numbers: numbersOf(numbers), reason: why }),
  complete: ({ context, orderId }) => completePortOrder(context, { portOrderId: orderId }),
  hold: ({ context, orderId }, { why }) => holdPortOrder(context, { portOrderId: orderId, reason: why }),
  cancel: ({ context, orderId }, { why }) => cancelPortOrder(context, { portOrderId: orderId, reason: why }),
  comment: ({ context, orderId }, { text }) => addComment(context, { portOrderId: orderId, text }),
}

/** Plays one step of an order through its use case. */
export function playOrderStep<K extends keyof OrderDeeds>(
  scene: OrderScene,
  deed: DeedOf<OrderDeeds, K>,
): Promise<Played> {
  return PLAYS[deed.does](scene, deed)
}

async function describeCarrier(
  { context, order, ...scene }: OrderScene,
  { settings }: DeedOf<OrderDeeds, 'describe_carrier'>,
): Promise<Played> {
  const carrier = await context.database.transaction((tx) =>
    findCarrierByName(tx, order.carrier, order.respOrg !== undefined),
  )
  if (carrier === null) throw new Error(`${scene.migration.customer}: ${order.carrier} is described after its order`)
  return updateCarrier(context, { id: carrier.id, ...settings }, (tx, id) => rejudgeDeadlines(tx, context, 'c.id', id))
}
