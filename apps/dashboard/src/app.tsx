import type { ApolloClient } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { OrdersScreen } from './orders/orders-screen.tsx'

export function App({ client }: { client: ApolloClient }) {
  return (
    <ApolloProvider client={client}>
      <OrdersScreen />
    </ApolloProvider>
  )
}
