import type { Api } from './api.ts'

/** Every screen of the dashboard with an address at which the demonstration world shows much of it. */
export async function screensOf(api: Api): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const night = await cutover(api)
  return [
    { name: 'overview', path: '/' },
    { name: 'calendar', path: '/calendar' },
    { name: 'orders', path: '/orders' },
    { name: 'order', path: `/orders/${night.orderId}` },
    { name: 'migrations', path: '/migrations' },
    { name: 'migration', path: `/migrations/${night.migrationId}` },
    { name: 'port-nights', path: '/port-night' },
    { name: 'port-night', path: `/port-night/${night.migrationId}` },
    { name: 'carriers', path: '/carriers' },
    { name: 'platforms', path: '/carriers/platforms' },
    { name: 'carrier', path: `/carriers/${night.carrierId}` },
  ]
}

interface Found {
  portOrders: { edges: { node: { id: string; migration: { id: string }; carrier: { id: string } } }[] }
}

/** The cutover with an unconfirmed FOC that comes first: the one that a night is about. */
async function cutover(api: Api) {
  const { portOrders } = await api.ask<Found>(`{
    portOrders(filter: { condition: [FOC_UNCONFIRMED], stage: [FOC_RECEIVED] }, orderBy: { field: FOC_DATE, direction: ASC }, first: 1) {
      edges { node { id migration { id } carrier { id } } }
    }
  }`)
  const order = portOrders.edges[0]?.node
  if (!order) throw new Error('The demonstration world has no unconfirmed FOC.')
  return { orderId: order.id, migrationId: order.migration.id, carrierId: order.carrier.id }
}
