import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit'
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql'

/** How much one query may ask. The deepest list of the contract, a migration's orders' numbers, is ten levels down. */
export const QUERY_LIMITS = { depth: 10, aliases: 15, directives: 8, cost: 5000, tokens: 2000, errors: 5 } as const

/** A page of 100 orders with all that a grid shows is cheap; 100 orders with 100 numbers each are too much. */
const WEIGHTS = { objectCost: 1, scalarCost: 0.2, depthCostFactor: 1.1 }

/** Too much is an error of the request like any other: told with the rest, never thrown. */
const tooMuch = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
  exposeLimits: true,
  flattenFragments: true,
  errorMessage: 'The query is refused',
}

/** An operation of a kind that the schema does not have, subscriptions above all, is a mistake of the request. */
const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return
    context.reportError(new GraphQLError(`There are no operations of the kind ${node.operation}.`, { nodes: node }))
  },
})

export const limitRules: ValidationRule[] = [
  knownOperations,
  maxDepthRule({ n: QUERY_LIMITS.depth, ignoreIntrospection: true, ...tooMuch }),
  maxAliasesRule({ n: QUERY_LIMITS.aliases, allowList: [], ...tooMuch }),
  maxDirectivesRule({ n: QUERY_LIMITS.directives, ...tooMuch }),
  costLimitRule({ maxCost: QUERY_LIMITS.cost, ...WEIGHTS, ignoreIntrospection: true, ...tooMuch }),
]
