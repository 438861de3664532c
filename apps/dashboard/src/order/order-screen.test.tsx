import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { setServerNow } from '../time/server-clock.ts'
import { A_FOC, A_REJECTION, aCheck, allowedBut, anEvent, anOrder, READ_AT } from './an-order.fixture.ts'
import { anApi, openOrder, readAgain } from './order-api.fixture.tsx'

beforeEach(() => setServerNow(READ_AT.toISOString()))

const heading = async (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const field = (label: string) => screen.getByLabelText(label, { selector: 'input, select, textarea' })
const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

describe('an order', () => {
  it('says first where it stands, with the next command open', async () => {
    openOrder(anApi(() => anOrder({ conditions: ['FOC_UNCONFIRMED'] })))
    await heading('FOC Tue Nov 24, 04:00 PST, not confirmed by voice')
    expect(document.title).toBe('PO-1019, Comcast Business · Portday')
    expect(screen.getByRole('form', { name: 'Confirm the FOC' })).toBeDefined()
    expect(screen.getByText('FOC received').closest('li')?.getAttribute('aria-current')).toBe('step')
  })

  it('says of every other command why not, what to do and until when', async () => {
    const locked = { code: 'LOCKED', message: 'Inside 24 h before the FOC, Zoom Phone takes no change of ours.' }
    const allowedCommands = allowedBut({
      complete: {
        code: 'STAGE_FORBIDS',
        message: '"complete" is for an order in port_day; this one is in foc_received.',
      },
      cancel: { ...locked, overridable: true },
      reschedule_foc: locked,
    })
    const locks = [{ what: 'cancel', why: locked.message, until: '2026-11-24T12:00:00Z' }]
    openOrder(anApi(() => anOrder({ allowedCommands, locks })))
    const rest = within(await screen.findByRole('region', { name: 'Not now, and why' }))
    expect(rest.getByText('Complete the order').nextElementSibling?.textContent).toBe('Only in Port day. Wait.')
    expect(rest.getByText('Cancel the order').nextElementSibling?.textContent).toMatch(/Opens Tue Nov 24, 04:00 PST\.$/)
    expect(rest.getByText('Ask for another date')).toBeDefined()
    expect(rest.queryByText('Record a slip')).toBeNull()
    press('Override: Cancel the order')
    expect(location.search).toBe('?do=cancel')
    expect((await screen.findByText('Set a rule aside, with a reason')).closest('details')).toHaveProperty('open', true)
  })

  it('gives a reader nothing to press that could only be refused', async () => {
    openOrder(
      anApi(() => anOrder()),
      '',
      false,
    )
    await screen.findByText('This sign-in reads; commands are for engineers and admins.')
    expect(screen.queryByRole('form')).toBeNull()
  })

  it('that is none says so', async () => {
    openOrder(anApi(() => null))
    await heading('There is no such order')
  })

  it('highlights after a rejection what to mend, and takes it from the CSR', async () => {
    const order = anOrder({
      ...{ stage: 'LOA_PENDING', foc: null, rejections: [A_REJECTION] },
      loaChecks: [aCheck(), aCheck({ field: 'btn', grade: 'COSMETIC', blocks: false })],
      csr: {
        ...{ legalName: 'Harbor & Pine Dental Group, Inc.', accountNumber: null, btn: null, authorizedContact: null },
        ...{ numbers: null, retrievedOn: null, savedAt: '2026-10-28T18:00:00Z', serviceAddress: null },
      },
    })
    openOrder(anApi(() => order))
    const table = within(await screen.findByRole('table'))
    const mended = table.getAllByRole('row').filter((row) => row.className === 'to-mend')
    expect(mended.map((row) => row.querySelector('th')?.firstChild?.textContent)).toEqual(['Legal name'])
    fireEvent.click(table.getByRole('button', { name: 'Take the CSR’s' }))
    expect(field('Legal name')).toHaveProperty('value', 'Harbor & Pine Dental Group, Inc.')
    expect(field('Source of the Legal name')).toHaveProperty('value', 'CSR')
  })

  it('keeps every commitment with whose wish it was and who told the customer (R6.5)', async () => {
    const first = { ...A_FOC, date: '2026-11-20', at: '2026-11-20T12:00:00Z', recordedAt: '2026-11-09T18:00:00Z' }
    const moved = { ...A_FOC, reason: 'No technician', requestedBy: 'CARRIER' as const, customerToldBy: 'Dana Reyes' }
    openOrder(anApi(() => anOrder({ foc: moved, focHistory: [first, moved] })))
    const history = within(await screen.findByRole('region', { name: 'What Comcast Business committed to' }))
    const [newest, earlier] = history.getAllByRole('listitem')
    expect(newest?.textContent).toContain(
      'Moved at the carrier’s own wish. Reason: No technician. Dana Reyes told the customer.',
    )
    expect(earlier?.querySelector('del')?.textContent).toBe('Fri Nov 20, 04:00 PST')
  })

  it('tells its journal, comments among it', async () => {
    const edges = [
      anEvent({ command: 'record_foc', after: '{"focAt":"2026-11-24T12:00:00Z","stage":"foc_received"}' }),
      anEvent({ command: 'comment', after: '{"text":"Tried twice."}', actor: 'Marcus Webb' }),
    ].map((node) => ({ node }))
    const events = { totalCount: 2, pageInfo: { hasNextPage: false, endCursor: null }, edges }
    const api = anApi(() => anOrder({ events }))
    openOrder(api)
    const journal = within(await screen.findByRole('region', { name: 'Journal' }))
    expect(journal.getAllByRole('listitem').map((entry) => entry.querySelector('div')?.textContent)).toEqual([
      'Marcus WebbTried twice.',
      'FOC recorded Tue Nov 24, 04:00 PST → FOC received by Dana Reyes',
    ])
    fireEvent.click(journal.getByRole('button', { name: 'Comments' }))
    expect(journal.getAllByRole('listitem')).toHaveLength(1)
    type('Write a comment', 'I try before five.')
    fireEvent.click(journal.getByRole('button', { name: 'Comment' }))
    await vi.waitFor(() => expect(api.given).toHaveLength(1))
    expect(api.given[0]?.variables).toEqual({ input: { portOrderId: '1', text: 'I try before five.' } })
  })

  it('takes numbers that were picked into a command', async () => {
    openOrder(anApi(() => anOrder({ stage: 'PORT_DAY' })))
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Pick 916-555-0110' }))
    press('Port back')
    expect(location.search).toBe('?do=port-back')
    expect(field('Numbers')).toHaveProperty('value', '+19165550110')
  })
})

describe('a rule that says no', () => {
  it('stands beside its field', async () => {
    const api = anApi(
      () => anOrder(),
      () => [{ code: 'VALUE_MISSING', message: 'Nobody was named.', remedy: 'Name who.', path: ['confirmedBy'] }],
    )
    openOrder(api)
    await screen.findByRole('form', { name: 'Confirm the FOC' })
    type('Date they said', '2026-11-24')
    press('Confirm the FOC')
    await screen.findByText('Not saved: Nobody was named.')
    const who = field('Who said it')
    expect(who.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(who.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Name who.')
  })

  it('about one number of a list stands beside the list', async () => {
    const api = anApi(
      () => anOrder(),
      () => [{ code: 'NUMBER_NOT_ON_ORDER', message: '+19165550199 is not on it.', path: ['numbers', '0'] }],
    )
    openOrder(api, '?do=port-back')
    await screen.findByRole('form', { name: 'Ask for a port-back' })
    type('Numbers', '916-555-0199')
    press('Ask for a port-back')
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ask for the port-back' }))
    await screen.findByText('Not saved: +19165550199 is not on it.')
    expect(field('Numbers').getAttribute('aria-invalid')).toBe('true')
  })

  it('about another FOC than the one on record offers to record it', async () => {
    const message =
      'The FOC on record is 2026-11-24 04:00 PST; what was confirmed is 2026-11-24 05:00 (America/Los_Angeles).'
    const api = anApi(
      () => anOrder(),
      () => [{ code: 'FOC_MISMATCH', message, path: ['time'] }],
    )
    openOrder(api)
    await screen.findByRole('form', { name: 'Confirm the FOC' })
    type('Date they said', '2026-11-24')
    type('Time they said, PST', '05:00')
    type('Who said it', 'T. Okafor')
    press('Confirm the FOC')
    await screen.findByText(/The FOC on record is Tue Nov 24, 04:00 PST; what was confirmed is Tue Nov 24/)
    press('Record 05:00 as the new FOC')
    await screen.findByRole('form', { name: 'Record a slip' })
    expect(field('New time, PST')).toHaveProperty('value', '05:00')
    expect(field('At whose wish')).toHaveProperty('value', 'CARRIER')
    expect(field('Reason')).toHaveProperty('value', 'T. Okafor named this date and time on the telephone.')
  })
})

describe('somebody else changes the order while a form is typed', () => {
  const stale = { code: 'STALE_VERSION', path: ['expectedVersion'], changedFields: ['accountNumber'] }
  function colliding() {
    let order = anOrder({ stage: 'LOA_PENDING', foc: null, accountNumber: 'old' })
    const api = anApi(
      () => order,
      ({ expectedVersion }) => (expectedVersion === order.version ? [] : [stale]),
    )
    return { api, change: (said: Partial<typeof order>) => (order = { ...order, ...said, version: order.version + 1 }) }
  }

  it('what was typed stays when new data comes; what was not takes theirs', async () => {
    const { api, change } = colliding()
    openOrder(api, '?do=amend')
    await screen.findByRole('form', { name: 'Amend the order' })
    change({ accountNumber: 'theirs' })
    await readAgain(api)
    await vi.waitFor(() => expect(field('Account number')).toHaveProperty('value', 'theirs'))
    type('Account number', 'mine')
    change({ accountNumber: 'theirs again' })
    await readAgain(api)
    expect(field('Account number')).toHaveProperty('value', 'mine')
  })

  it('a conflict shows what changed, and yours can be given again', async () => {
    const { api, change } = colliding()
    openOrder(api, '?do=amend')
    await screen.findByRole('form', { name: 'Amend the order' })
    type('Account number', 'mine')
    change({ accountNumber: 'theirs' })
    press('Amend the order')
    const conflict = within(await screen.findByRole('alert'))
    expect(conflict.getByText(/Changed meanwhile: account number\./)).toBeDefined()
    await readAgain(api)
    const row = (await conflict.findByRole('rowheader', { name: 'Account number' })).closest('tr')
    expect([...(row?.cells ?? [])].map((cell) => cell.textContent)).toEqual(['Account number', 'old', 'theirs', 'mine'])
    press('Give yours again')
    await vi.waitFor(() => expect(api.given).toHaveLength(2))
    expect(api.given[1]?.variables['input']).toMatchObject({ accountNumber: 'mine', expectedVersion: 9 })
    await screen.findByText('Order amended.', { selector: 'b' })
  })

  it('or theirs taken', async () => {
    const { api, change } = colliding()
    openOrder(api, '?do=amend')
    await screen.findByRole('form', { name: 'Amend the order' })
    type('Account number', 'mine')
    change({ accountNumber: 'theirs' })
    press('Amend the order')
    await screen.findByRole('alert')
    await readAgain(api)
    press('Take theirs')
    await vi.waitFor(() => expect(field('Account number')).toHaveProperty('value', 'theirs'))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
