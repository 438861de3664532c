import type { PortCondition, PortStage } from '@portday/schema/dashboard'
import { expect, it } from 'vitest'
import { standingsInWords } from './order-dials.ts'

const order = (stage: PortStage, ...conditions: PortCondition[]) => ({ stage, conditions })

it.each([
  [[], 0, 'no orders'],
  [[order('LOA_PENDING')], 1, '1 order: 1 LOA pending'],
  [
    [order('LOA_PENDING'), order('FOC_RECEIVED', 'FOC_UNCONFIRMED'), order('FOC_RECEIVED')],
    3,
    '3 orders: 1 LOA pending, 2 FOC received; 1 with trouble',
  ],
  [[order('COMPLETE'), order('PORT_DAY', 'CANCELLED')], 1, '1 order: 1 Complete'],
  [[order('LOA_PENDING')], 400, '400 orders: 1 LOA pending, 399 more'],
])('%j of %d', (orders, all, said) => {
  expect(standingsInWords(orders, all)).toBe(said)
})
