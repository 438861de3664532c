import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderScreen } from '../screen.fixture.tsx'
import { ShellFactsContext } from '../shell/shell-facts.ts'
import { anAnswer, anOrder, clientAnswering } from './orders-answer.ts'
import { OrdersScreen } from './orders-screen.tsx'

/** A busy machine draws a grid slowly. */
const PATIENT = { timeout: 4000 }

const FACTS = { data: null, failure: null, night: null, mayCommand: true, readAgain() {} }
const ROWS = [anOrder({ id: '1' }), anOrder({ id: '2' }), anOrder({ id: '3' })]
const REFUSAL = {
  __typename: 'Refusal',
  code: 'STAGE',
  message: 'It is at LOA pending.',
  remedy: 'Submit it first.',
  path: [],
  portOrderId: '2',
  changedFields: null,
}

const answered = (refusals: object[] = []) => ({
  __typename: 'PortOrderPayload',
  portOrder: null,
  refusals,
  warnings: [],
})

type Commands = NonNullable<Parameters<typeof clientAnswering>[1]>

async function open(commands: Commands, mayCommand = true) {
  const { client } = clientAnswering(() => anAnswer(ROWS), commands)
  const facts = { ...FACTS, mayCommand }
  renderScreen(
    <ShellFactsContext value={facts}>
      <OrdersScreen />
    </ShellFactsContext>,
    { client, address: '/orders' },
  )
  await screen.findByText('PO-1', {}, PATIENT)
}

const tick = (name: string) => screen.getByLabelText(name)
const press = (word: string) => fireEvent.click(screen.getByText(word, { selector: 'button' }))

describe('many orders at once', () => {
  it('are each given the command in turn; the refused ones stay selected, with why', async () => {
    const given: unknown[] = []
    await open({
      BulkAcknowledgeLoa: ({ input }) => {
        given.push(input)
        return { acknowledgeLoa: answered(given.length === 2 ? [REFUSAL] : []) }
      },
    })
    fireEvent.click(tick('Select PO-1'))
    fireEvent.click(tick('Select PO-2'))
    press('Acknowledge')
    await screen.findByText('Acknowledged: 1 of 2 orders. 1 refused. It stays selected.', {}, PATIENT)
    expect(given).toEqual([{ portOrderId: '1' }, { portOrderId: '2' }])
    expect(screen.getByText('It is at LOA pending. Submit it first.')).toBeDefined()
    expect(tick('Select PO-1')).toHaveProperty('checked', false)
    expect(tick('Select PO-2')).toHaveProperty('checked', true)
  })

  it('are cancelled only with a reason, which each is told', async () => {
    const given: unknown[] = []
    HTMLDialogElement.prototype.showModal ??= vi.fn()
    HTMLDialogElement.prototype.close ??= vi.fn()
    await open({
      BulkCancelPortOrder: ({ input }) => {
        given.push(input)
        return { cancelPortOrder: answered() }
      },
    })
    fireEvent.click(tick('Select PO-3'))
    press('Cancel orders')
    const dialog = within(document.querySelector('dialog') ?? document.body)
    expect(dialog.getByText(/can’t be taken up again/)).toBeDefined()
    fireEvent.change(dialog.getByLabelText('Why they are cancelled'), { target: { value: 'The customer stays' } })
    fireEvent.click(dialog.getByText('Cancel orders', { selector: 'button' }))
    await screen.findByText('Cancelled: 1 of 1 order.', {}, PATIENT)
    expect(given).toEqual([{ portOrderId: '3', reason: 'The customer stays' }])
  })

  it('are all selected by the box at the head', async () => {
    await open({
      OrdersChosen: () => ({ portOrders: { edges: ROWS.map(({ id, reference }) => ({ node: { id, reference } })) } }),
    })
    fireEvent.click(tick('Select all 3'))
    await screen.findByText('3 selected', {}, PATIENT)
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(screen.queryByText('3 selected')).toBeNull()
  })

  it('are not selected by who may not command', async () => {
    await open({}, false)
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.queryByRole('button', { name: /^Edit/ })).toBeNull()
  })
})

it('X selects the row that J went to', async () => {
  await open({})
  vi.stubGlobal('scrollTo', () => undefined)
  fireEvent.keyDown(document.body, { key: 'j' })
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('PO-1'))
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'x' })
  expect(tick('Select PO-1')).toHaveProperty('checked', true)
})
