import { describe, expect, it } from 'vitest'
import { anOrderHere } from './an-order.fixture.ts'
import { warningLines } from './warnings.ts'

const order = anOrderHere()
const told = (code: string, message = code, portOrderId: string | null = order.id) => ({
  code,
  message,
  remedy: 'Do it.',
  path: [],
  portOrderId,
})

describe('where a warning leads', () => {
  it.each([
    ['TARGET_TOO_EARLY', order.id, { form: 'target', word: 'Set another target' }],
    ['TARGET_TOO_EARLY', 'order-9', { form: 'target', word: 'Set another target' }],
    ['STAGGER_WIDE', null, { to: '#orders', word: 'See the time line' }],
    ['ORDERS_MISSING', null, { form: 'add-order', word: 'Add order' }],
    ['CARRIER_ASSUMED_REGIONAL', order.id, { to: '/carriers/carrier Comcast Business', word: 'Set its type' }],
    ['FOC_SLIPPED', order.id, { to: '/orders/order-1', word: 'See its history' }],
    ['FOC_SLIPPED', 'order-9', { to: '/orders/order-9', word: 'Open the order' }],
    ['SOMETHING_NEW', order.id, { to: '/orders/order-1', word: 'Open PO-1043' }],
    ['SOMETHING_NEW', null, { to: '#orders', word: 'See the orders' }],
  ])('%s of %s', (code, portOrderId, lead) => {
    expect(warningLines([told(code, code, portOrderId)], [], [order])[0]?.lead).toEqual(lead)
  })
})

it('folds what an order has of one kind, and leaves out what is told twice', () => {
  const lines = warningLines(
    [
      told('LOA_INCOMPLETE', 'legalName is still empty on the LOA.'),
      told('LOA_INCOMPLETE', 'btn is still empty on the LOA.'),
      told('LOA_INCOMPLETE', 'legalName is still empty on the LOA.'),
      told('FOC_SLIPPED'),
      told('FOC_SLIPPED'),
    ],
    [],
    [order],
  )
  expect(lines.map(({ whose, says, more }) => [whose, says, more])).toEqual([
    ['Comcast Business, PO-1043', 'legalName is still empty on the LOA.', 1],
    ['Comcast Business, PO-1043', 'FOC_SLIPPED', 0],
  ])
})

it('does not say twice that there is no order', () => {
  expect(warningLines([told('ORDERS_MISSING', '', null)], [told('NO_ORDERS', '', null)], [])).toEqual([])
})
