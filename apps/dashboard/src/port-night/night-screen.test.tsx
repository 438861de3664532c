import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderScreen } from '../screen.fixture.tsx'
import { ShellFactsContext } from '../shell/shell-facts.ts'
import { setServerNow } from '../time/server-clock.ts'
import { DeliverTaps } from './deliver.tsx'
import { aNight, aNightOrder, aNumber, anItem, MIGRATION_ID, NOW, nightClient } from './night.fixture.ts'
import type { Night } from './night.ts'
import { NightScreen } from './night-screen.tsx'

// A whole night takes a busy machine a while to draw.
configure({ asyncUtilTimeout: 5_000 })

const FACTS = { data: null, failure: null, night: null, mayCommand: true, readAgain: () => undefined }

beforeEach(() => {
  setServerNow(NOW.toISOString())
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})
afterEach(() => {
  vi.restoreAllMocks()
  setServerNow(new Date().toISOString())
})

function open(client: ReturnType<typeof nightClient>['client'], mayCommand = true) {
  return renderScreen(
    <ShellFactsContext value={{ ...FACTS, mayCommand }}>
      <DeliverTaps />
      <Suspense>
        <Routes>
          <Route path="/port-night/:migrationId" element={<NightScreen />} />
        </Routes>
      </Suspense>
    </ShellFactsContext>,
    { client, address: `/port-night/${MIGRATION_ID}` },
  )
}

const recorded = { portOrder: { id: 'comcast', version: 5 }, refusals: [], warnings: [] }
const taken = () => ({ recordNumberOutcomes: recorded })
const row = (number: string) => screen.getByText(number, { selector: 'b' }).closest('li') as HTMLElement
const arrived = (number: string) => screen.findByRole('button', { name: `${number}: the call arrived` })
const outcomesOf = (sent: { variables: Record<string, unknown> }[]) =>
  sent.flatMap(({ variables }) => (variables['input'] as { outcomes: unknown[] }).outcomes)

describe('a port night', () => {
  it('says the step and what is stuck, and what to do first about it', async () => {
    const night = aNight([
      aNightOrder({ numbers: [aNumber('0115', 'PORTED'), aNumber('0116', 'TESTED'), aNumber('0117', 'FAILED')] }),
    ])
    open(nightClient(() => night, taken).client)
    await screen.findByRole('heading', { level: 1, name: 'Call 1 number from outside; 1 did not move' })
    const problem = screen.getByRole('heading', { level: 2, name: '1 of 3 numbers did not move from Comcast Business' })
    expect(problem.parentElement?.textContent).toMatch(/916-555-0117.*Ring the winning carrier’s porting NOC.*PO-1043/)
    expect(screen.getByRole('link', { name: /^Call Zoom Phone’s NOC/ }).getAttribute('href')).toBe('tel:+18885550142')
  })

  it('sends a tap with its moment and shows it until the night says the same', async () => {
    let night: Night = aNight()
    const { client, sent } = nightClient(
      () => night,
      () => {
        night = aNight([aNightOrder({ version: 5, numbers: [aNumber('0115', 'TESTED'), aNumber('0116')] })])
        return taken()
      },
    )
    open(client)
    fireEvent.click(await arrived('916-555-0115'))
    await waitFor(() => expect(localStorage.getItem('portday.kept-taps.1')).toBe('[]'))
    expect(outcomesOf(sent)).toEqual([
      { number: '+19165550115', outcome: 'TESTED', note: null, at: expect.stringMatching(/^2026-11-24T12:22:/) },
    ])
    // Under a thumb nothing moves: it stays in the list of those to test.
    expect((await arrived('916-555-0115')).getAttribute('aria-pressed')).toBe('true')
  })

  it('keeps taps without a network, shows them, and sends each once when it is back', async () => {
    let isOnline = false
    vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline)
    const { client, sent } = nightClient(() => aNight(), taken)
    open(client)
    fireEvent.click(await arrived('916-555-0115'))
    fireEvent.click(screen.getByRole('button', { name: '916-555-0116: the call did not arrive, say why' }))
    fireEvent.click(screen.getByRole('button', { name: 'Did not port' }))
    expect(row('916-555-0115').textContent).toMatch(/arrived 04:22 PST, kept here/)
    expect(row('916-555-0116').textContent).toMatch(/did not move 04:22 PST, kept here/)
    expect(screen.getByText('2 taps kept here').closest('p')?.textContent).toMatch(
      /sent once, when the connection is back/,
    )
    expect(sent).toEqual([])

    isOnline = true
    act(() => void dispatchEvent(new Event('online')))
    await waitFor(() => expect(outcomesOf(sent)).toHaveLength(2))
    act(() => void dispatchEvent(new Event('online')))
    await waitFor(() => expect(screen.queryByText(/kept here/)).toBeNull())
    expect(outcomesOf(sent)).toHaveLength(2)
  })

  it('has the list and the taps after a reload without a network, and says from when it is', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const first = open(nightClient(() => aNight(), taken).client)
    fireEvent.click(await arrived('916-555-0115'))
    first.unmount()

    const lost = nightClient(
      () => {
        throw new TypeError('Failed to fetch')
      },
      () => null,
    )
    open(lost.client, false)
    expect((await arrived('916-555-0115')).getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByText(/data of 04:22 PST/)).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Take it back' }))
    await waitFor(() => expect(screen.queryByText(/kept here/)).toBeNull())
  })

  it('shows a refused tap beside its number, to send again or to drop', async () => {
    const refusal = {
      __typename: 'Refusal',
      code: 'OUTCOME_FORBIDS',
      message: '+19165550115 is ported_back; tested can’t follow that.',
      remedy: 'Create a new order.',
      path: ['outcomes', '0', 'outcome'],
      portOrderId: null,
      changedFields: null,
    }
    const { client, sent } = nightClient(
      () => aNight(),
      () => ({ recordNumberOutcomes: { ...recorded, refusals: [refusal] } }),
    )
    open(client)
    fireEvent.click(await arrived('916-555-0115'))
    const alert = await within(row('916-555-0115')).findByRole('alert')
    expect(alert.textContent).toMatch(/Not saved: .*tested can’t follow that.*Create a new order.*OUTCOME_FORBIDS/)
    fireEvent.click(within(alert).getByRole('button', { name: 'Send again' }))
    await waitFor(() => expect(sent).toHaveLength(2))
    fireEvent.click(await within(row('916-555-0115')).findByRole('button', { name: 'Drop the tap' }))
    await waitFor(() => expect(within(row('916-555-0115')).queryByRole('alert')).toBeNull())
    expect(screen.getByRole('button', { name: 'To test 2' })).toBeDefined()
  })

  it('records all the rest of an order as ported after a word', async () => {
    const numbers = [aNumber('0115', 'FAILED'), ...['0116', '0117', '0118', '0119'].map((each) => aNumber(each))]
    const { client, sent } = nightClient(() => aNight([aNightOrder({ numbers })]), taken)
    open(client)
    fireEvent.click(await screen.findByRole('button', { name: 'The other 4 ported' }))
    const dialog = screen.getByRole('dialog', { name: '4 numbers from Comcast Business ported?' })
    expect(dialog.textContent).toMatch(/916-555-0116 to 916-555-0119/)
    fireEvent.click(within(dialog).getByRole('button', { name: '4 numbers ported' }))
    await waitFor(() => expect(outcomesOf(sent)).toHaveLength(4))
    expect(sent).toHaveLength(1)
  })

  it('splits off the three of 41 that stayed, when somebody confirms it', async () => {
    const numbers = Array.from({ length: 41 }, (_, place) =>
      aNumber(String(1100 + place), place < 38 ? 'TESTED' : 'FAILED'),
    )
    const { client, sent } = nightClient(
      () => aNight([aNightOrder({ numbers })]),
      () => ({ splitUnportedNumbers: { portOrders: [], refusals: [], warnings: [] } }),
    )
    open(client)
    await screen.findByRole('heading', { level: 1, name: '3 numbers did not move' })
    fireEvent.click(screen.getByRole('button', { name: 'Split off 3' }))
    const dialog = screen.getByRole('dialog', { name: 'Split 3 numbers off PO-1043?' })
    expect(dialog.textContent).toMatch(/916-555-1138, 916-555-1139, 916-555-1140.*goes on with the 38 that moved/)
    fireEvent.click(within(dialog).getByRole('button', { name: 'Split off 3' }))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.variables).toEqual({ input: { portOrderId: 'comcast', expectedVersion: 4 } })
  })

  it('ports back only with numbers, a reason and a word', async () => {
    const { client, sent } = nightClient(
      () => aNight([aNightOrder({ numbers: [aNumber('0115', 'TESTED'), aNumber('0116', 'PORTED')] })]),
      () => ({ requestPortBack: recorded }),
    )
    open(client)
    fireEvent.click(await screen.findByRole('button', { name: 'Ask for a port-back' }))
    const dialog = screen.getByRole('dialog', { name: 'Port numbers back to Comcast Business' })
    const submit = () => within(dialog).getByRole('button', { name: /^Port/ })
    expect(submit()).toHaveProperty('disabled', true)
    fireEvent.click(within(dialog).getByRole('checkbox', { name: '916-555-0116' }))
    fireEvent.change(within(dialog).getByLabelText('Why they go back'), { target: { value: 'The gate needs copper' } })
    expect(submit()).toHaveProperty('disabled', true)
    fireEvent.click(within(dialog).getByRole('checkbox', { name: 'Yes, 1 number goes back' }))
    fireEvent.click(submit())
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.variables).toMatchObject({ input: { numbers: ['+19165550116'], reason: 'The gate needs copper' } })
  })

  it('ticks 933 at a site with the version on the screen', async () => {
    const item = anItem('E911_TEST', { siteId: 'sac', dueAt: '2026-11-24T13:00:00Z' })
    const { client, sent } = nightClient(
      () => aNight([aNightOrder()], [item]),
      () => ({
        setChecklistItem: { item: { id: item.id, version: 2, doneAt: NOW.toISOString() }, refusals: [], warnings: [] },
      }),
    )
    open(client)
    const heard = await screen.findByRole('button', { name: '933 at Sacramento: Heard it' })
    expect(heard.closest('li')?.textContent).toMatch(
      /must read back 1801 L Street.*Due Tue Nov 24, 05:00 PST, in 3\d min/,
    )
    fireEvent.click(heard)
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.variables).toEqual({ input: { id: item.id, done: true, expectedVersion: 1 } })
  })

  it('finds a number by its last four, wherever it stands', async () => {
    const numbers = [aNumber('0115'), aNumber('0116', 'TESTED')]
    open(nightClient(() => aNight([aNightOrder({ numbers })]), taken).client)
    await arrived('916-555-0115')
    expect(screen.queryByText('916-555-0116')).toBeNull()
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '0116' } })
    expect(screen.getByText('916-555-0116')).toBeDefined()
    expect(screen.queryByText('916-555-0115')).toBeNull()
  })

  it('gives a reader the list and the numbers to ring, and nothing to tap', async () => {
    open(nightClient(() => aNight(), taken).client, false)
    await screen.findByRole('link', { name: 'Call 916-555-0115' })
    expect(screen.queryByRole('button', { name: /the call arrived/ })).toBeNull()
    expect(screen.queryByRole('button', { name: /ported/ })).toBeNull()
  })
})
