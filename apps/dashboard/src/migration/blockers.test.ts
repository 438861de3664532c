import { describe, expect, it } from 'vitest'
import { anOrderHere } from './an-order.fixture.ts'
import { blockersOf, thenYes } from './blockers.ts'
import type { OrderHere } from './workspace.ts'

const told = (code: string, portOrderId: string | null = 'order-1') => ({
  code,
  message: 'What it is.',
  remedy: 'What to do.',
  path: [],
  portOrderId,
})

describe('what mends a blocker', () => {
  it.each<[string, OrderHere[], string | null, string, string]>([
    ['NO_ORDERS', [], null, 'There is no order to cut over', 'add-order'],
    ['FOC_NOT_CONFIRMED', [anOrderHere()], 'order-1', 'Comcast Business: nobody has confirmed the FOC', 'confirm'],
    ['FOC_NOT_RECEIVED', [anOrderHere({ foc: null })], 'order-1', 'Comcast Business: there is no FOC yet', 'record'],
    [
      'FOC_NOT_RECEIVED',
      [anOrderHere({ foc: null, stage: 'LOA_PENDING' })],
      'order-1',
      'Comcast Business: there is no FOC yet',
      'open-order',
    ],
    ['ON_HOLD', [anOrderHere()], 'order-1', 'Comcast Business: on hold', 'release'],
    ['FOC_NOT_CONFIRMED', [], 'order-1', 'What it is.', 'open-order'],
    ['SOMETHING_NEW', [anOrderHere()], 'order-1', 'What it is.', 'open-order'],
  ])('%s', (code, orders, portOrderId, title, mend) => {
    expect(blockersOf([told(code, portOrderId)], orders)).toMatchObject([{ code, title, mend }])
  })

  it('a hold says what it waits for', () => {
    const held = anOrderHere({ holdReason: 'Waits for the CSR' })
    expect(blockersOf([told('ON_HOLD')], [held])[0]?.why).toBe('It waits: Waits for the CSR. What to do.')
  })
})

it.each([
  [['FOC_NOT_CONFIRMED'], 'With this mended the answer becomes yes.'],
  [['FOC_NOT_CONFIRMED', 'ON_HOLD'], 'With these 2 mended the answer becomes yes.'],
  [['NO_ORDERS'], 'With this mended and the FOC that comes of it confirmed the answer becomes yes.'],
  [
    ['FOC_NOT_RECEIVED', 'FOC_NOT_RECEIVED', 'ON_HOLD'],
    'With these 3 mended and the FOCs that come of them confirmed the answer becomes yes.',
  ],
])('mending %j comes to', (codes, said) => {
  expect(thenYes(codes.map((code) => ({ code })))).toBe(said)
})
