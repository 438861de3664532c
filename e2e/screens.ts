import type { Api } from './api.ts'

export const SCREENS = [
  'overview',
  'calendar',
  'orders',
  'order',
  'migrations',
  'migration',
  'port-nights',
  'port-night',
  'carriers',
  'platforms',
  'carrier',
] as const
type ScreenName = (typeof SCREENS)[number]

/** Where each screen is, at an address at which the demonstration world shows much of it. */
export async function screensOf(api: Api): Promise<Readonly<Record<ScreenName, string>>> {
  const { orderId, migrationId, carrierId } = await cutover(api)
  return {
    overview: '/',
    calendar: '/calendar',
    orders: '/orders',
    order: `/orders/${orderId}`,
    migrations: '/migrations',
    migration: `/migrations/${migrationId}`,
    'port-nights': '/port-night',
    'port-night': `/port-night/${migrationId}`,
    carriers: '/carriers',
    platforms: '/carriers/platforms',
    carrier: `/carriers/${carrierId}`,
  }
}

interface Found {
  portOrders: { edges: { node: { id: string; migration: { id: string }; carrier: { id: string } } }[] }
}

/** The cutover with an unconfirmed FOC that comes first: the one that a night is about. */
async function cutover(api: Api) {
  const { portOrders } = await api.ask<Found>(`{
    portOrders(filter: { condition: [FOC_UNCONFIRMED], stage: [FOC_RECEIVED, PORT_DAY] }, orderBy: { field: FOC_DATE, direction: ASC }, first: 1) {
      edges { node { id migration { id } carrier { id } } }
    }
  }`)
  const order = portOrders.edges[0]?.node
  if (!order) throw new Error('The demonstration world has no unconfirmed FOC.')
  return { orderId: order.id, migrationId: order.migration.id, carrierId: order.carrier.id }
}
