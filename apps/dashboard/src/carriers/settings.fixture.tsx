import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import type { CarrierCountPartsFragment } from '@portday/schema/dashboard'
import type { ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import type { CarrierRecord } from '../data-provider/carriers.ts'
import type { PlatformRecord } from '../data-provider/platforms.ts'
import { renderScreen } from '../screen.fixture.tsx'
import { ShellFactsContext } from '../shell/shell-facts.ts'

/** As the API answers: a fragment is read by its type. */
type Typed<Answer> = Answer & { readonly __typename: string }

export const COUNTS: Typed<CarrierCountPartsFragment> = {
  __typename: 'CarrierCounts',
  ...{ carriers: 19, holding: 12, openOrders: 40, holdingWithoutNightLine: 3 },
  ...{ platforms: 4, platformsWithoutNoc: 2 },
}

export function aCarrier(carrier: Partial<CarrierRecord> = {}): Typed<CarrierRecord> {
  return {
    __typename: 'Carrier',
    ...{ id: 'spectrum', version: 3, name: 'Spectrum Business', type: 'CLEC', country: 'US' },
    ...{ focBusinessDays: { min: 10, max: 15 }, ownFocBusinessDays: null, focNote: null, focMarket: null },
    ...{ timeZone: 'America/New_York', receiptCutoff: '13:00', holidaysAdded: [], holidaysDropped: [] },
    ...{ escalationPhone: '+18339141800', escalationHours: 'Business hours', answersAtNight: false },
    ...{ escalationRoute: 'Partner porting line', openOrderCount: 5 },
    thisYear: [{ date: '2026-07-03', name: 'Independence Day (observed)' }],
    nextYear: [{ date: '2027-01-01', name: 'New Year’s Day' }],
    ...carrier,
  }
}

export function aPlatform(platform: Partial<PlatformRecord> = {}): Typed<PlatformRecord> {
  return {
    __typename: 'WinningCarrier',
    ...{ id: 'ring', version: 2, name: 'RingCentral', nocPhone: null, portingContact: null, portalUrl: null },
    ...{ lockHours: 24, bestEffortHours: 48, supplementsAfterFoc: 3, newDateBusinessDays: 3, portBackHours: 48 },
    ...{ acknowledgementBusinessDays: 2, loaMaxAgeDays: 30, ...platform },
  }
}

type Answer = object | 'no network'
type Answers = Readonly<Record<string, (variables: Readonly<Record<string, unknown>>) => Answer>>

/** A client whose API is a function an operation; `asked` lists what it was asked, by operation. */
export function clientOf(answers: Answers) {
  const asked: Record<string, Readonly<Record<string, unknown>>[]> = {}
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        asked[operationName] = [...(asked[operationName] ?? []), variables]
        const answer = answers[operationName]?.(variables) ?? 'no network'
        if (answer === 'no network') return observer.error(new TypeError('Failed to fetch'))
        observer.next({ data: answer as Record<string, unknown> })
        observer.complete()
      }),
  )
  return { asked, client: new ApolloClient({ link, cache: new InMemoryCache() }) }
}

/** Opens one of the screens of carriers at its address, for who may command or only look. */
export function openAt(
  address: string,
  path: string,
  screen: ReactNode,
  answers: Answers,
  { mayCommand = true }: { mayCommand?: boolean } = {},
) {
  const { client, asked } = clientOf(answers)
  const facts = { data: null, failure: null, night: null, mayCommand, readAgain: () => undefined }
  renderScreen(
    <ShellFactsContext value={facts}>
      <Routes>
        <Route path={path} element={screen} />
      </Routes>
    </ShellFactsContext>,
    { client, address },
  )
  return asked
}
