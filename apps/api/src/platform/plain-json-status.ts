import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestContext } from './request-context.ts'

/**
 * A well-formed request whose operation can't run answers 200 to a client that asked for `application/json`, as GraphQL
 * over HTTP wants it; only `application/graphql-response+json` gets a 400 for it.
 */
export const plainJsonStatus: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const isOperationAtFault = errors?.every(({ extensions }) => extensions['code'] !== 'BAD_REQUEST') ?? false
        const accept = request.http?.headers.get('accept') ?? ''
        if (response.http.status !== 400 || accept.includes('application/graphql-response+json')) return
        if (isOperationAtFault) response.http.status = 200
      },
    }
  },
}
