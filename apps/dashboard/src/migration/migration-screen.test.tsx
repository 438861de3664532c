import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderScreen } from '../screen.fixture.tsx'
import { type ShellFacts, ShellFactsContext } from '../shell/shell-facts.ts'
import { aBlocker, aWorkspace, clientOf } from './a-workspace.fixture.ts'
import { aFoc, anOrderHere } from './an-order.fixture.ts'
import { MigrationScreen } from './migration-screen.tsx'
import type { Workspace } from './workspace.ts'

const facts: ShellFacts = { data: null, failure: null, night: null, mayCommand: true, readAgain: () => undefined }
const unconfirmed = anOrderHere({ conditions: ['FOC_UNCONFIRMED'], foc: aFoc({ confirmedAt: null }) })
const notYet = aWorkspace({
  orders: [unconfirmed, anOrderHere({ id: 'order-2', carrierName: 'AT&T Business' })],
  readiness: {
    ready: false,
    sentence: 'No: 1 of 2 orders lacks a confirmed FOC (Comcast Business)',
    blockers: [aBlocker('FOC_NOT_CONFIRMED')],
    warnings: [{ ...aBlocker('FOC_SLIPPED'), message: 'The FOC moved.' }],
  },
})

function open(
  migration: Workspace | null,
  answers: Parameters<typeof clientOf>[0] = {},
  { mayCommand = true }: { mayCommand?: boolean } = {},
) {
  const { client, given } = clientOf({ Migration: () => ({ migration, projectManagers: ['Dana Reyes'] }), ...answers })
  renderScreen(
    <ShellFactsContext value={{ ...facts, mayCommand }}>
      <Routes>
        <Route path="/migrations/:id" element={<MigrationScreen />} />
      </Routes>
    </ShellFactsContext>,
    { client, address: '/migrations/migration-1' },
  )
  return given
}

beforeEach(() => {
  // jsdom draws no dialogs: an open one is in the page.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })

describe('a migration that is not ready', () => {
  it('says so first, then what stands in the way', async () => {
    open(notYet)
    const heading = await screen.findByRole('heading', { level: 1 })
    expect(heading.textContent).toBe('No: 1 of 2 orders lacks a confirmed FOC (Comcast Business)')
    const blockers = within(screen.getByRole('region', { name: 'What stands in the way' }))
    expect(blockers.getByText('Comcast Business: nobody has confirmed the FOC')).toBeDefined()
    expect(blockers.getByText('With this mended the answer becomes yes.')).toBeDefined()
    expect(blockers.getByRole('link', { name: '888-555-0142' }).getAttribute('href')).toBe('tel:+18885550142')
    const warnings = within(screen.getByRole('region', { name: 'Worth a look' }))
    expect(warnings.getByRole('link', { name: /^See its history/ }).getAttribute('href')).toBe('/orders/order-1')
    expect(document.title).toBe('Harbor & Pine Dental Group · Portday')
  })

  it('is mended right there, and a refusal stands beside its field', async () => {
    const refusal = {
      __typename: 'Refusal',
      code: 'FOC_MISMATCH',
      message: 'They say 05:00, the FOC on record is 04:00 PST.',
      remedy: 'If 05:00 is right, record it as a new FOC.',
      path: ['input', 'time'],
      portOrderId: 'order-1',
      changedFields: null,
    }
    let refused = true
    const given = open(notYet, {
      MendConfirmFoc: () => ({
        confirmFoc: {
          __typename: 'PortOrderPayload',
          portOrder: { id: 'order-1', version: 4 },
          refusals: refused ? [refusal] : [],
          warnings: [],
        },
      }),
    })
    fireEvent.click(await screen.findByRole('button', { name: /^Confirm FOC ?of PO-1043/ }))
    const form = within(screen.getByRole('dialog', { name: 'Confirm the FOC: Comcast Business, PO-1043' }))
    expect(form.getByLabelText('Date they say')).toHaveProperty('value', '')
    type(form.getByLabelText('Date they say'), '2026-11-24')
    type(form.getByLabelText('Time they say'), '05:00')
    type(form.getByLabelText('Who confirmed it'), 'Lee at the NOC')
    fireEvent.click(form.getByRole('button', { name: 'Confirm FOC' }))

    const time = form.getByLabelText('Time they say')
    await waitFor(() => expect(time.getAttribute('aria-invalid')).toBe('true'))
    const told = document.getElementById(time.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')
    expect(told?.textContent).toBe(`Not saved: ${refusal.message} ${refusal.remedy} FOC_MISMATCH`)
    expect(given.find(({ name }) => name === 'MendConfirmFoc')?.variables['input']).toEqual({
      portOrderId: 'order-1',
      date: '2026-11-24',
      time: '05:00',
      occurrence: null,
      confirmedBy: 'Lee at the NOC',
      confirmationNumber: null,
      expectedVersion: 3,
    })

    refused = false
    type(time, '04:00')
    fireEvent.click(form.getByRole('button', { name: 'Confirm FOC' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('shows a reader what stands in the way, without buttons that could only be refused', async () => {
    open(notYet, {}, { mayCommand: false })
    await screen.findByText('Comcast Business: nobody has confirmed the FOC')
    expect(screen.queryByRole('button', { name: /Confirm FOC/ })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Add order' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Open PO-1043' }).getAttribute('href')).toBe('/orders/order-1')
  })
})

it('a target that no estimate can meet is refused beside the date', async () => {
  const refusal = {
    __typename: 'Refusal',
    code: 'TARGET_TOO_EARLY',
    message: '2026-11-25 is too early.',
    remedy: 'Set a target of 2026-12-09 or later.',
    path: ['targetDate'],
    portOrderId: 'order-1',
    changedFields: null,
  }
  open(aWorkspace(), {
    SetTargetDate: () => ({
      setTargetDate: { __typename: 'MigrationPayload', migration: null, refusals: [refusal], warnings: [] },
    }),
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Set a target' }))
  const date = screen.getByLabelText('Target go-live', { selector: 'input' })
  type(date, '2026-11-25')
  fireEvent.click(screen.getByRole('button', { name: 'Set target' }))
  await waitFor(() => expect(date.getAttribute('aria-invalid')).toBe('true'))
  expect(screen.getByText(/Set a target of 2026-12-09 or later/)).toBeDefined()
})

it('a step is ticked off with its note', async () => {
  const step = {
    ...{ id: 'migration-1:FINAL_REVIEW', version: 1, code: 'FINAL_REVIEW', title: 'Final review', offset: '-P1D' },
    ...{ dueAt: '2026-11-24T01:00:00Z', dueOn: '2026-11-23', doneAt: null, doneBy: null, note: null },
    ...{ portOrderId: 'order-1', siteId: null },
  }
  const given = open(aWorkspace({ checklist: { totalCount: 1, edges: [{ node: step }] } }), {
    TickStep: () => ({ setChecklistItem: { item: { id: step.id, version: 2 }, refusals: [], warnings: [] } }),
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Final review: open' }))
  type(screen.getByLabelText('Note'), 'Ravi keeps the fax line')
  fireEvent.click(screen.getByRole('button', { name: 'Tick off' }))
  await waitFor(() => expect(screen.queryByLabelText('Note')).toBeNull())
  expect(given.find(({ name }) => name === 'TickStep')?.variables['input']).toEqual({
    id: step.id,
    done: true,
    note: 'Ravi keeps the fax line',
    expectedVersion: 1,
  })
})

it('says of an address that leads nowhere that there is no migration', async () => {
  open(null)
  await screen.findByRole('heading', { level: 1, name: 'There is no migration at this address' })
})
