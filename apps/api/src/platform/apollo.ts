import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { compiledQueries } from './compiled-queries.ts'
import { refuseNullCharacters } from './null-characters.ts'
import { plainJsonStatus } from './plain-json-status.ts'
import { limitRules, QUERY_LIMITS } from './query-limits.ts'
import type { RequestContext } from './request-context.ts'

/** Apollo with our executor behind it and our limits before it. */
export async function startApollo(schema: GraphQLSchema, log: Logger): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    gateway: compiledQueries(schema),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: QUERY_LIMITS.tokens },
    validationOptions: { maxErrors: QUERY_LIMITS.errors },
    validationRules: limitRules,
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      refuseNullCharacters,
      plainJsonStatus,
    ],
  })
  await apollo.start()
  return apollo
}
