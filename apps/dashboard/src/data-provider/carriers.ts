import {
  CarrierItemDocument,
  type CarrierItemQuery,
  CarrierListDocument,
  ChangeCarrierDocument,
} from '@portday/schema/dashboard'
import { serverNow } from '../time/server-clock.ts'
import type { Resource } from './data-provider.ts'
import { pageAsked } from './page-asked.ts'
import { refused, unknownRecord } from './refused.ts'

/** A losing carrier with its holidays of this year and the next. */
export type CarrierRecord = NonNullable<CarrierItemQuery['carrier']>

/** Losing carriers by name: `filter.search` is part of the name, `meta` counts all of them. */
export const carriers: Resource = {
  async list(client, params) {
    const { data } = await client.query({
      query: CarrierListDocument,
      variables: pageAsked(params),
      fetchPolicy: 'network-only',
    })
    if (!data) throw new Error('The API answered without carriers.')
    return {
      data: data.carriers.edges.map(({ node }) => node),
      total: data.carriers.totalCount,
      meta: data.carrierCounts,
    }
  },

  async one(client, id) {
    const year = serverNow().getUTCFullYear()
    const { data } = await client.query({
      query: CarrierItemDocument,
      variables: {
        id,
        ...{ thisFrom: `${year}-01-01`, thisTo: `${year}-12-31` },
        ...{ nextFrom: `${year + 1}-01-01`, nextTo: `${year + 1}-12-31` },
      },
      fetchPolicy: 'network-only',
    })
    if (!data?.carrier) throw unknownRecord(`There is no carrier ${id}.`)
    return data.carrier
  },

  async update(client, { id, data: changes }) {
    const { data } = await client.mutate({
      mutation: ChangeCarrierDocument,
      variables: { input: { ...changes, id: String(id) } },
    })
    if (!data) throw new Error('The API answered without a payload.')
    const { refusals } = data.updateCarrier
    if (refusals.length > 0) throw refused(refusals)
    return carriers.one(client, String(id))
  },
}
