import type { FindAnythingQuery } from '@portday/schema/dashboard'
import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { clientOf } from '../carriers/settings.fixture.tsx'
import { KeysDialog } from '../keys/keys-dialog.tsx'
import { renderScreen } from '../screen.fixture.tsx'
import { FindDialog } from './find-dialog.tsx'

/** What a browser has and jsdom lacks: dialogs on top of the page, and what cmdk measures its list with. */
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
  Element.prototype.scrollIntoView ??= () => undefined
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false
  }
})

const ORDER = {
  ...{ id: 'o', reference: 'PO-1018', stage: 'PORT_DAY' as const },
  migration: { id: 'm', customerName: 'Pell Street Bakery' },
  carrier: { id: 'c', name: 'Cox' },
}
const FOUND: FindAnythingQuery = {
  portOrders: { totalCount: 1, edges: [{ node: ORDER }] },
  migrations: {
    totalCount: 1,
    edges: [
      { node: { id: 'm', customerName: 'Pell Street Bakery', winningCarrier: { id: 'w', name: 'RingCentral' } } },
    ],
  },
  carriers: { edges: [{ node: { id: 'c', name: 'Cox', type: 'CLEC' } }] },
}
const NOTHING: FindAnythingQuery = {
  portOrders: { totalCount: 0, edges: [] },
  migrations: { totalCount: 0, edges: [] },
  carriers: { edges: [] },
}

function open(answer: () => FindAnythingQuery | 'no network') {
  const onClose = vi.fn()
  const { client, asked } = clientOf({ FindAnything: answer })
  renderScreen(<FindDialog onClose={onClose} />, { client, address: '/orders' })
  return { onClose, asked }
}
const type = (text: string) => fireEvent.change(screen.getByRole('combobox'), { target: { value: text } })

it('lists the screens while nothing is typed, carriers and platforms among them', () => {
  const { asked } = open(() => NOTHING)
  const lines = screen.getAllByRole('option').map((line) => line.firstChild?.textContent)
  expect(lines).toEqual(['Overview', 'Calendar', 'Orders', 'Migrations', 'Port night', 'Carriers', 'Platforms'])
  expect(asked['FindAnything']).toBeUndefined()
  expect(document.activeElement).toBe(screen.getByRole('combobox'))
})

it('asks once the typing has settled, tells what was found by kind, and Enter goes there', async () => {
  const { asked, onClose } = open(() => FOUND)
  type('pel')
  type(' pell ')
  const orders = await screen.findByRole('group', { name: 'Orders' })
  expect(within(orders).getByRole('option').textContent).toBe('PO-1018Pell Street Bakery, Cox')
  expect(screen.getAllByRole('group').map((group) => group.textContent)).toEqual([
    'Pell Street Bakeryto RingCentral',
    'PO-1018Pell Street Bakery, Cox',
    'CoxCLEC',
  ])
  expect(asked['FindAnything']).toEqual([{ text: 'pell' }])

  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'ArrowDown' })
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' })
  expect(location.pathname).toBe('/orders/o')
  expect(onClose).toHaveBeenCalledOnce()
})

it('says that nothing was found, and how numbers are', async () => {
  open(() => NOTHING)
  type('zebra')
  await screen.findByText(/^Nothing has “zebra” in it. A number is found in any form/)
  expect(screen.queryByRole('option')).toBeNull()
})

it('says that it could not search', async () => {
  open(() => 'no network')
  type('pell')
  await screen.findByText('Not searched: the API does not answer.')
})

it('is closed by Escape and by its button', () => {
  const { onClose } = open(() => NOTHING)
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledTimes(2)
})

it('the list of keys turns single keys off', () => {
  const { client } = clientOf({})
  renderScreen(<KeysDialog onClose={() => undefined} />, { client, address: '/orders' })
  expect(
    screen.getByRole('row', { name: 'Ctrl K Find a number, an order, a customer, a carrier or a screen' }),
  ).toBeDefined()
  const singles = screen.getByRole('checkbox', { name: /^Single keys work/ })
  expect(singles).toHaveProperty('checked', true)
  fireEvent.click(singles)
  expect(singles).toHaveProperty('checked', false)
})
