import type { ApolloClient } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { CoreAdminContext } from 'ra-core'
import { useMemo } from 'react'
import { BrowserRouter } from 'react-router'
import { authProvider } from './data-provider/auth-provider.ts'
import { createDataProvider } from './data-provider/data-provider.ts'
import { keptHere } from './data-provider/kept-here.ts'
import { LiveProvider } from './live/live.tsx'
import { Screens } from './screens.tsx'

export function App({ client }: { client: ApolloClient }) {
  const dataProvider = useMemo(() => createDataProvider(client), [client])
  return (
    <BrowserRouter>
      <ApolloProvider client={client}>
        <CoreAdminContext dataProvider={dataProvider} authProvider={authProvider} store={keptHere}>
          <LiveProvider>
            <Screens />
          </LiveProvider>
        </CoreAdminContext>
      </ApolloProvider>
    </BrowserRouter>
  )
}
