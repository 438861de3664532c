import type { ApolloClient } from '@apollo/client'
import type { DataProvider, GetListParams, GetListResult, RaRecord, UpdateParams } from 'ra-core'
import { carriers } from './carriers.ts'
import { orders } from './orders.ts'
import { platforms } from './platforms.ts'

/** How one kind of record is read and written over typed documents; what it lacks it can't do. */
export interface Resource {
  list(client: ApolloClient, params: GetListParams): Promise<GetListResult>
  one(client: ApolloClient, id: string): Promise<RaRecord>
  update?(client: ApolloClient, params: UpdateParams): Promise<RaRecord>
}

const RESOURCES: Readonly<Record<string, Resource>> = { carriers, orders, platforms }

/**
 * react-admin's door to the API. Every reading goes to the network: what is on the screen is kept by one cache alone.
 * Settings of carriers and platforms are changed here; a refusal is an error that carries what the API told (`refused.ts`).
 * Orders and migrations are changed by commands (`useCommand`), and never here.
 */
export function createDataProvider(client: ApolloClient): DataProvider {
  return {
    async getList(name, params) {
      return (await resource(name).list(client, params)) as GetListResult<never>
    },
    async getOne(name, { id }) {
      return { data: (await resource(name).one(client, String(id))) as never }
    },
    async getMany(name, { ids }) {
      const records = await Promise.all(ids.map((id) => resource(name).one(client, String(id))))
      return { data: records as never[] }
    },
    async update(name, params) {
      const { update } = resource(name)
      if (!update) return cannot(name, 'update')
      return { data: (await update(client, params)) as never }
    },
    getManyReference: (name) => cannot(name, 'getManyReference'),
    create: (name) => cannot(name, 'create'),
    updateMany: (name) => cannot(name, 'updateMany'),
    delete: (name) => cannot(name, 'delete'),
    deleteMany: (name) => cannot(name, 'deleteMany'),
  }
}

function resource(name: string): Resource {
  const known = RESOURCES[name]
  if (!known) throw new Error(`There is no resource called ${name}.`)
  return known
}

function cannot(name: string, verb: string): Promise<never> {
  return Promise.reject(new Error(`${name} have no ${verb}: the API has no such command.`))
}
