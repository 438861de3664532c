import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { type BuildSchemaOptions, buildSchema, getMetadataStorage } from 'type-graphql'
import { checkAccess } from './access.ts'

export type Resolvers = BuildSchemaOptions['resolvers']

/** The schema of these resolvers. Throws when an operation does not say who may call it. */
export async function buildApiSchema(resolvers: Resolvers): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers,
    authChecker: checkAccess,
    // Inputs are judged by scalars and rules; looking for validators on each argument took a fifth of a page's time.
    validate: false,
  })
  assertAccessIsDeclared(resolvers)
  return schema
}

function assertAccessIsDeclared(resolvers: Resolvers): void {
  const { queries, mutations, subscriptions } = getMetadataStorage()
  const open = [...queries, ...mutations, ...subscriptions]
    .filter(({ target, roles }) => resolvers.includes(target) && roles === undefined)
    .map(({ schemaName }) => schemaName)
  if (open.length > 0) throw new Error(`Who may call ${open.join(', ')}? Put @Authorized('READER') or higher on each.`)
}
