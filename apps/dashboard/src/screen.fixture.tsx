import type { ApolloClient } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { render } from '@testing-library/react'
import { CoreAdminContext, memoryStore } from 'ra-core'
import type { ReactNode } from 'react'
import { BrowserRouter } from 'react-router'
import { createDataProvider } from './data-provider/data-provider.ts'
import { LiveProvider } from './live/live.tsx'

/** Renders one screen at an address, with all that stands round it but the shell. */
export function renderScreen(screen: ReactNode, { client, address }: { client: ApolloClient; address: string }) {
  history.replaceState(null, '', address)
  return render(
    <BrowserRouter>
      <ApolloProvider client={client}>
        <CoreAdminContext dataProvider={createDataProvider(client)} store={memoryStore()}>
          <LiveProvider>{screen}</LiveProvider>
        </CoreAdminContext>
      </ApolloProvider>
    </BrowserRouter>,
  )
}
