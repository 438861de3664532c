import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderScreen } from '../screen.fixture.tsx'
import { type Answering, anAnswer, anOrder, clientAnswering } from './orders-answer.ts'
import { OrdersScreen } from './orders-screen.tsx'

function open(address: string, answering: Answering) {
  const { client, asked } = clientAnswering(answering)
  renderScreen(<OrdersScreen />, { client, address })
  return asked
}

const sixtyLetters = 'The Honourable Society of Piano Tuners of Northern Pennsylva'
const references = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const heading = async (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })

describe('the orders', () => {
  it('say first who needs somebody', async () => {
    open('/orders', () => anAnswer([anOrder()], { counts: { open: 43, needing: 4, rejected: 1, unconfirmed: 3 } }))
    await heading(/^4 orders need somebody: 1.rejected, 3.unconfirmed$/)
    expect(document.title).toBe('4 need somebody · Orders · Portday')
  })

  it('say of one order that it needs somebody', async () => {
    open('/orders', () => anAnswer([], { counts: { all: 9, open: 0, needing: 1, backed: 1 } }))
    await heading(/^1 order needs somebody: ported.back$/)
    expect(document.title).toBe('1 needs somebody · Orders · Portday')
  })

  it('stand in a row each: customer, carrier, stage, conditions, numbers, FOC and what is next', async () => {
    open('/orders', () => anAnswer([anOrder({ conditions: ['FOC_UNCONFIRMED', 'FOC_SLIPPED'], numberCount: 2400 })]))
    const row = (await screen.findByRole('rowheader', { name: 'PO-1018' })).closest('tr')
    expect([...(row?.cells ?? [])].map((cell) => cell.textContent)).toEqual([
      'PO-1018',
      'Pell Street Bakery',
      'Spectrum Business',
      'FOC received',
      'Unconfirmed+1, Slipped',
      '2,400',
      expect.stringMatching(/^Tue Nov 24,( 2026,)? 04:00 PST$/),
    ])
    expect(
      within(row ?? document.body)
        .getByRole('link')
        .getAttribute('href'),
    ).toBe('/orders/1018')
  })

  it('are one of a hundred thousand, of which only those in sight are drawn and read', async () => {
    const rows = Array.from({ length: 100 }, (_, at) => anOrder({ id: String(at) }))
    const asked = open('/orders', () => anAnswer(rows, { total: 100_000 }))
    const row = (await screen.findByRole('rowheader', { name: 'PO-3' })).closest('tr')
    expect(row?.getAttribute('aria-rowindex')).toBe('5')
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('100001')
    expect(references().length).toBeLessThan(60)
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({ first: 100, offset: 0 })
  })

  it('show the window they are expected in while nothing is promised', async () => {
    const focEstimate = { earliest: '2026-11-30', latest: '2026-12-04', assumesSubmissionToday: true }
    open('/orders', () =>
      anAnswer([
        anOrder({ id: '1', foc: null, stage: 'LOA_PENDING', focEstimate }),
        anOrder({ id: '2', foc: null, conditions: ['CANCELLED'] }),
      ]),
    )
    expect((await screen.findByText(/if sent today$/)).textContent).toMatch(/^Nov 30 – Dec 4(, 2026)? if sent today$/)
    expect(within(screen.getByRole('row', { name: /PO-2/ })).getByText('None')).toBeDefined()
  })

  it('say that a FOC has no time yet', async () => {
    open('/orders', () =>
      anAnswer([anOrder({ foc: { date: '2026-11-24', at: null, timeZone: 'UTC', confirmedAt: null } })]),
    )
    await screen.findByText(/^Tue Nov 24.*, no time yet$/)
  })

  it('give names of 60 letters whole to whoever points at them', async () => {
    open('/orders', () => anAnswer([anOrder({ customerName: sixtyLetters, carrierName: sixtyLetters })]))
    expect(await screen.findAllByTitle(sixtyLetters)).toHaveLength(2)
  })

  it('are a list on a phone', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }))
    open('/orders', () => anAnswer([anOrder({ numberCount: 1 }), anOrder({ id: '1019' })]))
    const items = within(await screen.findByRole('list', { name: 'Port orders' }))
    expect((await items.findAllByRole('listitem')).length).toBe(2)
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('filters live in the address', () => {
  it('a stage pressed is asked for, and Back lets it go', async () => {
    const asked = open('/orders', () => anAnswer([anOrder()]))
    await screen.findByText('PO-1018')
    fireEvent.click(screen.getByRole('button', { name: /^Port day/ }))
    expect(location.search).toBe('?stage=port_day')
    await vi.waitFor(() => expect(asked.at(-1)?.filter).toEqual({ open: true, stage: ['PORT_DAY'] }))
    await screen.findByRole('button', { name: /^Port day/, pressed: true })
    history.back()
    await screen.findByRole('button', { name: /^Port day/, pressed: false })
  })

  it('a link opens with its view, search, filters and order', async () => {
    const asked = open('/orders?view=unconfirmed&find=415-555-0100&type=clec&sort=carrier&dir=desc', () =>
      anAnswer([anOrder()]),
    )
    await screen.findByText('PO-1018')
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({
      filter: { condition: ['FOC_UNCONFIRMED'], search: '415-555-0100', carrierType: ['CLEC'] },
      orderBy: { field: 'CARRIER', direction: 'DESC' },
    })
    expect(screen.getByRole('link', { name: /^Unconfirmed/ }).getAttribute('aria-current')).toBe('page')
    expect(screen.getByRole('columnheader', { name: 'Carrier' }).getAttribute('aria-sort')).toBe('descending')
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '415-555-0100')
    expect(screen.getByRole('link', { name: 'Drop Kind Competitive local' }).getAttribute('href')).toBe(
      '/orders?view=unconfirmed&find=415-555-0100&sort=carrier&dir=desc',
    )
  })

  it('typing asks once it has settled, and adds no steps to go back over', async () => {
    const asked = open('/orders', () => anAnswer([anOrder()]))
    await screen.findByText('PO-1018')
    const steps = history.length
    const field = screen.getByRole('searchbox')
    for (const typed of ['k', 'ke', 'kes ']) fireEvent.change(field, { target: { value: typed } })
    await vi.waitFor(() => expect(location.search).toBe('?find=kes'))
    await vi.waitFor(() => expect(asked).toHaveLength(2))
    expect(asked[1]).toMatchObject({ filter: { search: 'kes' }, offset: 0 })
    expect(history.length).toBe(steps)
    expect(field).toHaveProperty('value', 'kes ')
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(location.search).toBe('')
    expect(document.activeElement).toBe(field)
  })

  it('an empty filter offers to drop what narrows it', async () => {
    open('/orders?view=rejected&stage=port_day&find=zebra', () => anAnswer([], { counts: { all: 43, open: 35 } }))
    await screen.findByRole('heading', { name: 'No order under “Rejected”' })
    const dropped = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
    expect(dropped('“zebra”')).toBe('/orders?view=rejected&stage=port_day')
    expect(dropped('Port day')).toBe('/orders?view=rejected&find=zebra')
    expect(dropped('Rejected')).toBe('/orders?find=zebra&stage=port_day')
    fireEvent.click(screen.getByRole('link', { name: 'Show all orders' }))
    expect(location.search).toBe('?view=all')
  })
})

describe('states', () => {
  it('empty says what would stand here and how to begin', async () => {
    open('/orders', () => anAnswer([]))
    await heading('No orders yet')
    expect(screen.getByText(/porting-tracker --action create/)).toBeDefined()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('signed out says how to sign in, and looks again', async () => {
    let signedIn = false
    open('/orders', () => (signedIn ? anAnswer([anOrder()]) : { code: 'UNAUTHENTICATED' }))
    await heading('Sign in to Portday')
    expect(screen.getByText('npx porting-tracker sign-in-link')).toBeDefined()
    expect(screen.queryByRole('searchbox')).toBeNull()
    signedIn = true
    fireEvent.click(screen.getByRole('button', { name: 'Look again' }))
    await screen.findByText('PO-1018')
  })

  it('an error says what failed, and Try again tries', async () => {
    let up = false
    open('/orders', () => (up ? anAnswer([anOrder()]) : 'no network'))
    await heading('The orders could not be read: the API does not answer')
    up = true
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByText('PO-1018')
  })

  it('a search that the API does not take leaves the chips and says why', async () => {
    open('/orders', ({ filter }) =>
      filter.search ? { code: 'BAD_USER_INPUT', message: 'It is too long.' } : anAnswer([anOrder()]),
    )
    await screen.findByText('PO-1018')
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '415555010011' } })
    fireEvent.submit(screen.getByRole('searchbox').closest('form') ?? document.body)
    await screen.findByText('It is too long.')
    expect(screen.queryByText('PO-1018')).toBeNull()
    expect(screen.getByRole('button', { name: /^Port day/ })).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }))
    await screen.findByText('PO-1018')
  })

  it('loading says so only when it takes a second', async () => {
    vi.useFakeTimers()
    open('/orders', () => anAnswer([anOrder()]))
    expect(screen.getByRole('status').textContent).toBe('')
    await act(() => vi.advanceTimersByTimeAsync(0))
    expect(screen.getByRole('status').textContent).toBe('1 order')
  })
})

describe('new data comes every 15 seconds', () => {
  const turn = async () => {
    await act(() => vi.advanceTimersByTimeAsync(15_000))
    await act(() => vi.advanceTimersByTimeAsync(1))
  }

  it('and moves nothing that is read until it is asked to', async () => {
    vi.useFakeTimers()
    const [a, b, c] = [anOrder({ id: 'a' }), anOrder({ id: 'b' }), anOrder({ id: 'c' })]
    let answer = anAnswer([a, b])
    open('/orders', () => answer)
    await act(() => vi.advanceTimersByTimeAsync(0))
    answer = anAnswer([c, { ...b, stage: 'PORT_DAY' }, a])
    await turn()
    expect(references()).toEqual(['PO-a', 'PO-b'])
    expect(
      within(screen.getByRole('row', { name: /PO-b/ }))
        .getByText('Port day')
        .closest('td')?.className,
    ).toContain('tinted')
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(document.querySelector('.tinted')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: '1 order changed: show' }))
    expect(references()).toEqual(['PO-c', 'PO-b', 'PO-a'])
    expect(screen.queryByRole('button', { name: /changed/ })).toBeNull()
  })

  it('and when it does not come, what is there stays, with its time', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T02:40:00Z') })
    let up = true
    open('/orders', () => (up ? anAnswer([anOrder()]) : 'no network'))
    await act(() => vi.advanceTimersByTimeAsync(0))
    up = false
    await turn()
    expect(references()).toEqual(['PO-1018'])
    expect(screen.getByRole('alert').textContent).toMatch(/^Data of \d\d:40 .*: the API does not answer\./)
    up = true
    await turn()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
