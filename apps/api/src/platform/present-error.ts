import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { ERROR_CODES } from './errors.ts'

/** Apollo's own codes for requests that are not well-formed GraphQL. */
const REQUEST_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]

const MEANT_FOR_CLIENTS: ReadonlySet<unknown> = new Set(
  [...ERROR_CODES, ...REQUEST_CODES].filter((code) => code !== 'INTERNAL_SERVER_ERROR'),
)

/** A fault of ours, as a client may see it: that there was one, and under which id it is in the log. */
export function internalError(requestId: string): GraphQLFormattedError {
  return { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }
}

/** Leaves what was meant for the client as it is, and hides a surprise behind the request's id. */
export function presentError(error: GraphQLError, requestId: string, log: Logger): GraphQLError {
  if (MEANT_FOR_CLIENTS.has(error.extensions?.['code'])) return error
  log.error({ requestId, path: error.path, err: error.originalError ?? error }, 'A resolver failed')
  const { message, extensions = {} } = internalError(requestId)
  return placed(new GraphQLError(message, { extensions }), error)
}

/** A value that GraphQL could not read into its type, before anything ran. */
export function presentInputError(error: GraphQLError): GraphQLError {
  return placed(new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', ...error.extensions } }), error)
}

function placed(shown: GraphQLError, { path, locations }: GraphQLError): GraphQLError {
  return Object.assign(new GraphQLError(shown.message, { path, extensions: shown.extensions }), { locations })
}
