import type { CarrierType, OrderLineFragment, PortStage } from '@portday/schema/tracker'
import { notFound, RefusedFailure, usage } from '../failure.ts'
import { orderTable } from '../print/order-table.ts'
import { sameName, word } from '../print/words.ts'

interface Wanted {
  readonly migrationId: string
  readonly stage: PortStage
  readonly from: readonly PortStage[]
  readonly orderId?: string
  readonly carrier?: string
  readonly carrierType?: CarrierType
}

/** The one order of a migration that an update means; where several could be meant, they are listed and none is taken (R12.2). */
export function pickOrder(orders: readonly OrderLineFragment[], wanted: Wanted): OrderLineFragment {
  if (wanted.orderId !== undefined) return orderById(orders, wanted, wanted.orderId)
  const live = orders.filter(({ conditions }) => !conditions.includes('CANCELLED'))
  if (live.length === 0) {
    throw notFound(
      `Migration ${wanted.migrationId} has no live port order.`,
      `porting-tracker --action create --migration-id ${wanted.migrationId} --numbers <list> --carrier <name>`,
    )
  }
  const named = atCarrier(live, wanted).filter(ofType(wanted))
  const able = named.filter(({ stage }) => wanted.from.includes(stage))
  const [only, ...others] = able.length > 0 ? able : named
  if (only !== undefined && others.length === 0) return only
  throw able.length > 0 ? severalMeant(able) : noneCan(named, wanted.stage)
}

function orderById(orders: readonly OrderLineFragment[], { migrationId }: Wanted, id: string): OrderLineFragment {
  const order = orders.find((one) => one.id === id.toLowerCase() || one.reference === id.toUpperCase())
  if (order) return order
  throw notFound(
    `Migration ${migrationId} has no port order ${id}.`,
    `porting-tracker --action status --migration-id ${migrationId} lists what it has.`,
  )
}

function atCarrier(live: readonly OrderLineFragment[], { migrationId, carrier }: Wanted): readonly OrderLineFragment[] {
  if (carrier === undefined) return live
  const named = live.filter((order) => sameName(order.carrier.name, carrier))
  if (named.length > 0) return named
  const carriers = [...new Set(live.map((order) => order.carrier.name))].join(', ')
  throw notFound(`Migration ${migrationId} has no live port order at "${carrier}".`, `It has orders at: ${carriers}.`)
}

function ofType({ carrierType }: Wanted) {
  return ({ carrier }: OrderLineFragment) => carrierType === undefined || carrier.type === carrierType
}

function severalMeant(able: readonly OrderLineFragment[]): Error {
  return usage(
    `${able.length} port orders could be meant; nothing was changed.`,
    ...orderTable(able),
    'Say which with --order-id or --carrier.',
  )
}

// Each of them has a reason of its own, which the API gives when one is named.
function noneCan(named: readonly OrderLineFragment[], stage: PortStage): Error {
  const stages = named.map((order) => `${order.carrier.name} is ${word(order.stage)}`).join(', ')
  return new RefusedFailure([
    {
      code: 'STAGE_FORBIDS',
      message: `None of the ${named.length} live port orders can go to ${word(stage)}: ${stages}.`,
      remedy: 'Name one with --order-id to learn what it allows now.',
      path: ['stage'],
    },
  ])
}
