import {
  ChangePlatformDocument,
  PlatformItemDocument,
  PlatformListDocument,
  type PlatformPartsFragment,
} from '@portday/schema/dashboard'
import type { Resource } from './data-provider.ts'
import { pageAsked } from './page-asked.ts'
import { refused, unknownRecord } from './refused.ts'

export type PlatformRecord = PlatformPartsFragment

/** Winning carriers by name: `filter.search` is part of the name, `meta` counts all of them. */
export const platforms: Resource = {
  async list(client, params) {
    const { data } = await client.query({
      query: PlatformListDocument,
      variables: pageAsked(params),
      fetchPolicy: 'network-only',
    })
    if (!data) throw new Error('The API answered without platforms.')
    return {
      data: data.winningCarriers.edges.map(({ node }) => node),
      total: data.winningCarriers.totalCount,
      meta: data.carrierCounts,
    }
  },

  async one(client, id) {
    const { data } = await client.query({
      query: PlatformItemDocument,
      variables: { id },
      fetchPolicy: 'network-only',
    })
    if (!data?.winningCarrier) throw unknownRecord(`There is no platform ${id}.`)
    return data.winningCarrier
  },

  async update(client, { id, data: changes }) {
    const { data } = await client.mutate({
      mutation: ChangePlatformDocument,
      variables: { input: { ...changes, id: String(id) } },
    })
    if (!data) throw new Error('The API answered without a payload.')
    const { refusals } = data.updateWinningCarrier
    if (refusals.length > 0) throw refused(refusals)
    return platforms.one(client, String(id))
  },
}
