import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderScreen } from '../screen.fixture.tsx'
import { type Answering, aCalendarOrder, anAnswer, clientAnswering } from './calendar-answer.ts'
import type { CalendarOrder } from './calendar-order.ts'
import { CalendarScreen } from './calendar-screen.tsx'

beforeEach(() => {
  // jsdom draws no dialogs: what is in one counts as shown.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  vi.useFakeTimers({ now: new Date('2026-11-23T20:00:00Z'), toFake: ['Date'] })
})

const NOVEMBER = '/calendar?date=2026-11-24'

function open(address: string, orders: readonly CalendarOrder[] | Answering) {
  const answering: Answering =
    typeof orders === 'function'
      ? orders
      : (operation, asked) =>
          operation === 'CalendarOrders'
            ? anAnswer(orders, asked as Parameters<typeof anAnswer>[1])
            : peeked(orders, asked)
  const { client, asked } = clientAnswering(answering)
  renderScreen(<CalendarScreen />, { client, address })
  return asked
}

function peeked(orders: readonly CalendarOrder[], { id }: Record<string, unknown>) {
  const order = orders.find((each) => each.id === id)
  if (!order) return { portOrder: null }
  const { migration, foc } = order
  return {
    portOrder: {
      ...order,
      nextActions: ['Hold the pre-cutover call'],
      locks: [],
      whoToCall: [{ who: 'Zoom porting NOC', phone: '+18885550142', hours: 'day and night', route: null }],
      foc: foc && { ...foc, confirmedBy: 'Lee' },
      migration: { ...migration, projectManager: 'Dana Reyes' },
    },
  }
}

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const day = (name: RegExp) => screen.getByRole('button', { name })
const cell = (name: RegExp) => within(day(name).closest('td') ?? document.body)

describe('the month', () => {
  it('says first what ports when, and whether it fits', async () => {
    open(NOVEMBER, [
      aCalendarOrder({ id: '1' }),
      aCalendarOrder({ id: '2', customer: 'Kestrel', foc: '2026-11-24T12:30:00Z', unconfirmed: true }),
    ])
    await heading('2 FOCs in November, 1 unconfirmed; two customers clash on Tue Nov 24')
    expect(document.title).toBe('November 2026 · Calendar · Portday')
    expect(
      screen.getByText(/Pell Street Bakery 04:00 PST, Kestrel 04:30 PST: within an hour of each other/),
    ).toBeDefined()
  })

  it('names each day and each entry in full, for who does not see them', async () => {
    const holidays = [{ date: '2026-11-26', name: 'Thanksgiving Day' }]
    open(NOVEMBER, [
      aCalendarOrder({ id: '1', unconfirmed: true, was: ['2026-11-20T12:00:00Z'], holidays }),
      aCalendarOrder({ id: '2', carrier: 'Cox', foc: null, holidays }),
    ])
    await heading(/1 FOC/)
    expect(day(/^Tue Nov 24, 1 FOC, 1 unconfirmed, 1 expected$/)).toBeDefined()
    expect(day(/^Thu Nov 26, 0 FOCs, Thanksgiving Day: all carriers closed$/)).toBeDefined()
    expect(cell(/^Tue Nov 24/).getByRole('link').textContent).toBe(
      'Tue Nov 24, 04:00 PST6 numbers, Spectrum Business · Pell Street Bakery, FOC unconfirmed',
    )
    expect(cell(/^Fri Nov 20/).getByRole('link').textContent).toMatch(
      /^Was Fri Nov 20, 04:00 PST.*slipped to Tue Nov 24$/,
    )
    expect(cell(/^Mon Nov 23/).getByRole('link').textContent).toMatch(/^Cox expected Nov 23–25 · Pell Street Bakery/)
  })

  it('shows the first of 400, and the rest when asked', async () => {
    const orders = Array.from({ length: 400 }, (_, index) =>
      aCalendarOrder({
        id: String(index),
        customer: `Customer ${index % 40}`,
        foc: `2026-11-${String(2 + (index % 20)).padStart(2, '0')}T12:${String(index % 60).padStart(2, '0')}:00Z`,
      }),
    )
    const asked = open(NOVEMBER, orders)
    await heading(/^400 FOCs in November/)
    const committed = asked.filter(({ variables }) => JSON.stringify(variables).includes('focFrom'))
    expect(committed.map(({ variables }) => variables['offset'])).toEqual([0, 100, 200, 300])
    const table = screen.getByRole('table')
    expect(within(table).getAllByRole('link')).toHaveLength(60)
    fireEvent.click(cell(/^Tue Nov 10/).getByRole('button', { name: /^\+17 more/ }))
    expect(within(screen.getByRole('dialog', { name: 'Tue Nov 10' })).getAllByRole('link')).toHaveLength(20)
  })

  it('moves entries to the day they fall on by the chosen clock', async () => {
    localStorage.clear()
    open(NOVEMBER, [aCalendarOrder({ foc: '2026-11-25T03:00:00Z' })])
    await heading(/1 FOC/)
    expect(cell(/^Tue Nov 24/).getByRole('link').textContent).toMatch(/19:00 PST/)
  })
})

describe('keys', () => {
  async function month() {
    open(NOVEMBER, [aCalendarOrder({ id: '1018' })])
    await heading(/1 FOC/)
    day(/^Tue Nov 24/).focus()
  }
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
  const focused = () => document.activeElement?.getAttribute('data-day')

  it.each([
    ['ArrowRight', '2026-11-25'],
    ['ArrowLeft', '2026-11-23'],
    ['ArrowUp', '2026-11-17'],
    ['ArrowDown', '2026-12-01'],
    ['Home', '2026-11-22'],
    ['End', '2026-11-28'],
    ['PageUp', '2026-10-24'],
    ['PageDown', '2026-12-24'],
    ['t', '2026-11-23'],
  ])('%s goes to %s', async (key, date) => {
    await month()
    press(key)
    await vi.waitFor(() => expect(focused()).toBe(date))
    expect(location.search).toBe(`?date=${date}`)
  })

  it('are one stop of Tab, and the entries of the chosen day', async () => {
    await month()
    const table = screen.getByRole('table')
    const stops = [...table.querySelectorAll('a, button')].filter((each) => each.getAttribute('tabindex') !== '-1')
    expect(stops.map((each) => each.getAttribute('data-day') ?? each.className)).toEqual(['2026-11-24', 'entry firm'])
  })

  it('with Ctrl are the browser’s', async () => {
    await month()
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight', ctrlKey: true })
    expect(focused()).toBe('2026-11-24')
  })
})

describe('an order beside the calendar', () => {
  it('opens where one is, says what matters, and closes to where one was', async () => {
    open(NOVEMBER, [aCalendarOrder({ id: '1018', was: ['2026-11-20T12:00:00Z'] })])
    await heading(/1 FOC/)
    const link = cell(/^Tue Nov 24/).getByRole('link')
    link.focus()
    fireEvent.click(link)
    expect(location.search).toBe('?date=2026-11-24&order=1018')
    const peek = within(await screen.findByRole('dialog', { name: 'Spectrum Business' }))
    expect(await peek.findByText('Tue Nov 24, 04:00 PST')).toBeDefined()
    expect(peek.getByText('Confirmed by Lee')).toBeDefined()
    expect(peek.getByText('Fri Nov 20, 04:00 PST')).toBeDefined()
    expect(peek.getByText('Hold the pre-cutover call')).toBeDefined()
    expect(peek.getByText('Yes: all FOCs are confirmed')).toBeDefined()
    expect(peek.getByRole('link', { name: '+18885550142' }).getAttribute('href')).toBe('tel:+18885550142')
    expect(peek.getByRole('link', { name: 'Open the order' }).getAttribute('href')).toBe('/orders/1018')
    fireEvent.click(peek.getByRole('button', { name: 'Close' }))
    await vi.waitFor(() => expect(location.search).toBe('?date=2026-11-24'))
    await vi.waitFor(() => expect(document.activeElement).toBe(link))
  })

  it('opens from its address, and says when there is none', async () => {
    open(`${NOVEMBER}&order=9999`, [aCalendarOrder()])
    expect(await screen.findByText(/There is no order with this ID/)).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    await vi.waitFor(() => expect(location.search).toBe('?date=2026-11-24'))
  })
})

describe('the filter lives in the address', () => {
  it('and is asked for, and dropped chip by chip', async () => {
    const asked = open(`${NOVEMBER}&type=clec&stage=foc_received&person=Dana%20Reyes`, [aCalendarOrder()])
    await heading(/1 FOC/)
    expect(asked[0]?.variables['filter']).toMatchObject({
      carrierType: ['CLEC'],
      stage: ['FOC_RECEIVED'],
      projectManager: ['Dana Reyes'],
    })
    fireEvent.click(screen.getByRole('button', { name: 'Drop the stage FOC received' }))
    expect(location.search).toBe('?date=2026-11-24&type=clec&person=Dana%20Reyes')
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(location.search).toBe('?date=2026-11-24')
  })

  it('a filter that lets nothing through offers to show all', async () => {
    open(`${NOVEMBER}&stage=port_day`, [])
    await heading('No FOCs in November')
    expect(screen.getByRole('link', { name: 'Show all' }).getAttribute('href')).toBe('/calendar?date=2026-11-24')
  })
})

describe('states', () => {
  it('an empty month says so, and keeps its days', async () => {
    open(NOVEMBER, [])
    await heading('No FOCs in November')
    expect(screen.getByText(/Nothing ports in November, and nothing is expected/)).toBeDefined()
    expect(within(screen.getByRole('table')).getAllByRole('button')).toHaveLength(35)
  })

  it('while it is read the days stand, and it is told after a second', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-23T20:00:00Z') })
    open(NOVEMBER, [aCalendarOrder()])
    expect(within(screen.getByRole('table')).getAllByRole('button')).toHaveLength(35)
    expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('true')
    await act(() => vi.advanceTimersByTimeAsync(50))
    expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('false')
  })

  it('a failure says what failed, and Try again tries', async () => {
    let up = false
    open(NOVEMBER, (_operation, asked) =>
      up ? anAnswer([aCalendarOrder()], asked as Parameters<typeof anAnswer>[1]) : 'no network',
    )
    await screen.findByRole('heading', { level: 2, name: 'The calendar could not be read: the API does not answer' })
    up = true
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await heading(/1 FOC/)
  })

  it('on a phone the month is an agenda', async () => {
    vi.stubGlobal('matchMedia', (media: string) => ({
      matches: media.includes('max-width: 767px'),
      addEventListener() {},
      removeEventListener() {},
    }))
    open(NOVEMBER, [aCalendarOrder()])
    await heading(/1 FOC/)
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByRole('heading', { level: 2, name: /^Tue Nov 24/ })).toBeDefined()
  })
})
