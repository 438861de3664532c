import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import type { OverviewChartsQuery, OverviewQuery } from '@portday/schema/dashboard'
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderScreen } from '../screen.fixture.tsx'
import { ShellFactsContext } from '../shell/shell-facts.ts'
import { setServerNow } from '../time/server-clock.ts'
import { aMigration, aNeedingOrder, anOrder, anOverview, NOW } from './overview.fixture.ts'
import { OverviewScreen } from './overview-screen.tsx'

const CHARTS: OverviewChartsQuery = {
  orders: { open: 40, byStage: [{ stage: 'LOA_PENDING', count: 5, needSomebody: 1 }] },
  focLeadTimes: [],
  rejectionCounts: [{ family: 'address', title: 'Service address', count: 2, businessDaysLost: 15 }],
  focCalendar: [],
  expected: { total: 3 },
  week0: { total: 3 },
  week1: { total: 0 },
  week2: { total: 0 },
  week3: { total: 0 },
  week4: { total: 0 },
  week5: { total: 0 },
}

/** jsdom lays nothing out: whatever is watched is in view. */
class EverythingIsSeen {
  private readonly tell: (seen: readonly { isIntersecting: boolean }[]) => void
  constructor(tell: (seen: readonly { isIntersecting: boolean }[]) => void) {
    this.tell = tell
  }
  observe() {
    this.tell([{ isIntersecting: true }])
  }
  disconnect() {}
}

const TYPES: Readonly<Record<string, string>> = {
  carrier: 'Carrier',
  winningCarrier: 'WinningCarrier',
  migration: 'Migration',
}

/** The answer with the types that an API names, by which the cache tells one order in two places. */
function typed(value: object, key = ''): object {
  if (Array.isArray(value)) return value.map((each) => (isObject(each) ? typed(each, key) : each))
  const type = 'readiness' in value ? 'Migration' : 'conditions' in value ? 'PortOrder' : (TYPES[key] ?? 'Part')
  const parts = Object.entries(value).map(([name, part]) => [name, isObject(part) ? typed(part, name) : part])
  return { __typename: type, ...Object.fromEntries(parts) }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** The overview of an API that answers this, or not at all. */
function open(answer: OverviewQuery | null, { mayCommand = true }: { mayCommand?: boolean } = {}) {
  const asked: string[] = []
  const link = new ApolloLink(
    ({ operationName = '' }) =>
      new Observable((observer) => {
        asked.push(operationName)
        if (!answer) return observer.error(new TypeError('Failed to fetch'))
        const data: object = operationName === 'OverviewCharts' ? CHARTS : answer
        observer.next({ data: { ...typed(data) } })
        observer.complete()
      }),
  )
  const client = new ApolloClient({ link, cache: new InMemoryCache() })
  const facts = { data: null, failure: null, night: null, mayCommand, readAgain() {} }
  renderScreen(
    <ShellFactsContext value={facts}>
      <OverviewScreen />
    </ShellFactsContext>,
    { client, address: '/' },
  )
  return asked
}

const unconfirmed = anOrder({ id: 'order-9', conditions: ['FOC_UNCONFIRMED'] })
const blocked = aMigration([unconfirmed], {
  readiness: {
    ready: false,
    sentence: 'No: the only order lacks a confirmed FOC (Comcast Business)',
    blockers: [{ code: 'FOC_NOT_CONFIRMED', portOrderId: 'order-9' }],
  },
})
const OVERVIEW = anOverview({
  cutovers: [blocked],
  needing: [aNeedingOrder({ order: unconfirmed, migration: blocked })],
  deals: [
    {
      id: 'deal-1',
      customerName: 'Ochre Valley School District',
      dealStage: 3,
      createdAt: '2026-11-18T21:25:00Z',
      projectManager: 'Priya Nair',
      winningCarrier: { id: 'teams', name: 'Microsoft Teams Phone' },
    },
  ],
})

describe('the overview', () => {
  beforeEach(() => {
    setServerNow(NOW.toISOString())
    vi.stubGlobal('IntersectionObserver', EverythingIsSeen)
  })

  it('says what needs somebody before the next FOC, and leads to the command that mends it', async () => {
    open(OVERVIEW)
    await screen.findByRole('heading', { level: 1, name: 'One thing needs you before 04:00 PST.' })
    const need = within(screen.getByRole('list', { name: 'Most urgent' }))
    expect(need.getByText(/^in 9 h (20|19) min$/)).toBeDefined()
    const button = need.getByRole('link', { name: /^Confirm FOC: Have Comcast Business’s FOC confirmed/ })
    expect(button.getAttribute('href')).toBe('/orders/order-9?do=confirm-foc')
  })

  it('says of each cutover whether it can go, and how its orders stand', async () => {
    open(OVERVIEW)
    const row = within(await screen.findByRole('row', { name: /Harbor & Pine Dental Group/ }))
    expect(row.getByText('No:').parentElement?.textContent).toBe(
      'No: the only order lacks a confirmed FOC (Comcast Business)',
    )
    expect(row.getByRole('link', { name: 'Comcast Business, FOC received, Unconfirmed' })).toBeDefined()
    expect(row.getByText('Tue Nov 24, 04:00 PST')).toBeDefined()
  })

  it('names what was sold and has no order', async () => {
    open(OVERVIEW)
    const start = await screen.findByRole('link', { name: 'Start a port request for Ochre Valley School District' })
    expect(start.getAttribute('href')).toBe('/migrations/deal-1?do=add-order')
  })

  it('gives a reader no command that could only be refused', async () => {
    open(OVERVIEW, { mayCommand: false })
    const link = await screen.findByRole('link', { name: /^Open order: / })
    expect(link.getAttribute('href')).toBe('/orders/order-9')
    expect(screen.queryByRole('link', { name: /Start a port request|New migration/ })).toBeNull()
  })

  it('tells each chart in words and as a table, and reads them all at once', async () => {
    const asked = open(OVERVIEW)
    const caption = await screen.findByText(
      'Where 5 open orders stand',
      { selector: 'figcaption' },
      { timeout: 15_000 },
    )
    const figure = within(caption.closest('figure') ?? document.body)
    expect(figure.getByText('5 wait for an LOA; 1 order is in trouble')).toBeDefined()
    expect(figure.getByRole('row', { name: 'LOA pending 5 1', hidden: true })).toBeDefined()
    expect(screen.getByText('None committed; 3 expected')).toBeDefined()
    expect(asked).toEqual(['Overview', 'OverviewCharts'])
  }, 20_000)

  it('of an empty world says three ways to begin', async () => {
    open(anOverview({ everything: 0 }))
    await screen.findByRole('heading', { level: 1, name: 'Nothing is being ported yet' })
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'Make a migration here',
      'Use the tracker command',
      'Start from a deal',
    ])
  })

  it('says that it could not be read', async () => {
    open(null)
    await screen.findByRole('heading', { level: 1, name: 'The overview could not be read: the API does not answer' })
  })
})
