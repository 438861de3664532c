import {
  OrderListDocument,
  OrderListItemDocument,
  type PortOrderFilter,
  type PortOrderSort,
} from '@portday/schema/dashboard'
import type { Resource } from './data-provider.ts'

/** Port orders: `filter` is the API's own, and so is the name of the sort. At most 100 a page. */
export const orders: Resource = {
  async list(client, { pagination, sort, filter }) {
    const { page, perPage } = pagination ?? { page: 1, perPage: 25 }
    const { data } = await client.query({
      query: OrderListDocument,
      variables: {
        filter: filter as PortOrderFilter,
        orderBy: { field: (sort?.field ?? 'FOC_DATE') as PortOrderSort, direction: sort?.order ?? 'ASC' },
        first: perPage,
        offset: (page - 1) * perPage,
      },
      fetchPolicy: 'network-only',
    })
    if (!data) throw new Error('The API answered without orders.')
    return { data: data.portOrders.edges.map(({ node }) => node), total: data.portOrders.totalCount }
  },

  async one(client, id) {
    const { data } = await client.query({
      query: OrderListItemDocument,
      variables: { id },
      fetchPolicy: 'network-only',
    })
    if (!data?.portOrder) throw new Error(`There is no order ${id}.`)
    return data.portOrder
  },
}
