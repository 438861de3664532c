import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { CarrierScreen } from './carrier-screen.tsx'
import { PlatformScreen } from './platform-screen.tsx'
import { aCarrier, aPlatform, openAt } from './settings.fixture.tsx'

const NO_ORDERS = { portOrders: { totalCount: 0, edges: [] } }
const NOT_BOTH = {
  __typename: 'Refusal',
  ...{ code: 'VALUE_INVALID', path: ['focMaxDays'], portOrderId: null, changedFields: null },
  message: '12 to 8 business days is no range.',
  remedy: 'Give a second number that is not smaller.',
}
const STALE = {
  __typename: 'Refusal',
  ...{ code: 'STALE_VERSION', path: ['expectedVersion'], portOrderId: null, changedFields: ['receiptCutoff'] },
  message: 'Somebody changed these settings since.',
  remedy: 'Read them again.',
}
const MOVED = {
  refusals: [],
  movedCount: 2400,
  moved: [
    {
      portOrder: { id: 'o', reference: 'PO-1018', migration: { id: 'm', customerName: 'Pell Street Bakery' } },
      before: { latest: '2026-12-04' },
      after: { latest: '2026-12-09' },
    },
  ],
}

/** An API that keeps one carrier: `refuse` says no to the next change. */
function open(address: string, { mayCommand = true } = {}) {
  const kept = { carrier: aCarrier(), refuse: [] as object[] }
  const asked = openAt(
    address,
    '/carriers/:id',
    <CarrierScreen />,
    {
      CarrierItem: ({ id }) => ({ carrier: id === 'spectrum' ? kept.carrier : null }),
      OrdersOfCarrier: () => NO_ORDERS,
      PreviewCarrier: () => ({ previewCarrierUpdate: MOVED }),
      ChangeCarrier: ({ input }) => {
        const refusals = kept.refuse.splice(0)
        if (refusals.length === 0) kept.carrier = aCarrier({ ...(input as object), version: 4 })
        return { updateCarrier: { refusals } }
      },
    },
    { mayCommand },
  )
  return { kept, asked }
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

describe('a losing carrier', () => {
  it('says how long it takes and whether its line answers, and when it does not work', async () => {
    open('/carriers/spectrum')
    await screen.findByRole('heading', {
      level: 1,
      name: 'Spectrum Business takes 10–15 business days to a FOC; its line does not answer at night',
    })
    expect(screen.getByText('as every CLEC')).toBeDefined()
    expect(screen.getByText('Independence Day (observed)')).toBeDefined()
    await screen.findByRole('heading', { name: 'It holds numbers of no open order' })
  })

  it('shows a reader no form, whatever the address asks', async () => {
    open('/carriers/spectrum?change', { mayCommand: false })
    await screen.findByRole('heading', { name: 'Who to call, and when' })
    expect(screen.queryByRole('button', { name: /Change|Save/ })).toBeNull()
  })

  it('that nobody knows is said to be none', async () => {
    open('/carriers/nobody')
    await screen.findByRole('heading', { level: 1, name: 'There is no carrier at this address' })
  })

  it('shows which estimates move, says no beside the field, and is then saved', async () => {
    const { kept, asked } = open('/carriers/spectrum')
    fireEvent.click(await screen.findByRole('button', { name: 'Change settings' }))
    const save = screen.getByRole('button', { name: 'Save' })
    expect(save).toHaveProperty('disabled', true)
    type('Own range from', '12')
    type('Own range to', '8')
    await screen.findByRole('heading', { name: '2,400 estimates move' })
    expect(screen.getByRole('link', { name: 'PO-1018 from Dec 4 to Dec 9' })).toBeDefined()
    expect(screen.getByText('The first 1 of 2,400 are listed.')).toBeDefined()
    expect(asked['PreviewCarrier']).toHaveLength(1)
    expect(asked['ChangeCarrier']).toBeUndefined()

    kept.refuse = [NOT_BOTH]
    fireEvent.click(save)
    const range = await vi.waitFor(() => {
      const field = screen.getByLabelText('Own range to')
      expect(field.getAttribute('aria-invalid')).toBe('true')
      return field
    })
    const told = range.getAttribute('aria-describedby')?.split(' ').at(-1) ?? ''
    expect(document.getElementById(told)?.textContent).toBe(
      'Not saved: 12 to 8 business days is no range. Give a second number that is not smaller. VALUE_INVALID',
    )

    type('Own range to', '18')
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByRole('heading', { name: 'How long a FOC takes' })
    expect(asked['ChangeCarrier']?.at(-1)).toEqual({
      input: { id: 'spectrum', expectedVersion: 3, focMinDays: 12, focMaxDays: 18 },
    })
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Change settings'))
  })

  it('keeps holidays as a list of days', async () => {
    const { asked } = open('/carriers/spectrum?change')
    const day = await screen.findByLabelText('Days added')
    fireEvent.change(day, { target: { value: '2026-12-24' } })
    fireEvent.keyDown(day, { key: 'Enter' })
    fireEvent.change(day, { target: { value: '2026-11-27' } })
    fireEvent.click(screen.getAllByRole('button', { name: 'Add the day' })[0] ?? day)
    const days = within(screen.getByRole('list', { name: 'Days added' }))
    expect(days.getAllByRole('listitem')).toHaveLength(2)
    fireEvent.click(days.getByRole('button', { name: /^Take out Thu Dec 24/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    await vi.waitFor(() =>
      expect(asked['ChangeCarrier']?.at(-1)).toMatchObject({ input: { holidaysAdded: ['2026-11-27'] } }),
    )
  })

  it('saved by somebody else meanwhile shows theirs, and keeps what was typed', async () => {
    const { kept, asked } = open('/carriers/spectrum?change')
    await screen.findByLabelText('Note')
    type('Note', 'Slow in August')
    kept.carrier = aCarrier({ version: 4, receiptCutoff: '12:00' })
    kept.refuse = [STALE]
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByRole('heading', { name: 'Somebody saved these settings while you typed' })
    fireEvent.click(screen.getByRole('button', { name: 'Take theirs, keep what I typed' }))
    expect(screen.getByLabelText('Received until')).toHaveProperty('value', '12:00')
    expect(screen.getByLabelText('Note')).toHaveProperty('value', 'Slow in August')
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    await vi.waitFor(() =>
      expect(asked['ChangeCarrier']?.at(-1)).toEqual({
        input: { id: 'spectrum', expectedVersion: 4, focNote: 'Slow in August' },
      }),
    )
  })
})

it('a platform tells what each of its settings does, and is changed', async () => {
  let platform = aPlatform()
  const asked = openAt('/carriers/platforms/ring', '/carriers/platforms/:id', <PlatformScreen />, {
    PlatformItem: () => ({ winningCarrier: platform }),
    ChangePlatform: ({ input }) => {
      platform = aPlatform({ ...(input as object), version: 3 })
      return { updateWinningCarrier: { refusals: [] } }
    },
  })
  await screen.findByRole('heading', {
    level: 1,
    name: 'RingCentral has no NOC to call at night; it takes no edit in the last 24 h before a FOC',
  })
  expect(screen.getByText(/So close to the FOC no edit of ours is taken/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Change settings' }))
  type('Locked before the FOC, hours', '12')
  type('Porting NOC', '212-555-0142')
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByRole('heading', { level: 1, name: /^RingCentral can be called at night.* last 12 h/ })
  expect(asked['ChangePlatform']).toEqual([
    { input: { id: 'ring', expectedVersion: 2, nocPhone: '212-555-0142', lockHours: 12 } },
  ])
})
