import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'

/** The API on the page's own origin; the session's cookie goes along, nothing else knows who asks. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache(),
    link: new HttpLink({
      uri: '/graphql',
      credentials: 'same-origin',
      headers: { 'apollo-require-preflight': 'true' },
    }),
  })
}
