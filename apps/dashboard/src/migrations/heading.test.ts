import { expect, it } from 'vitest'
import { headingOf } from './heading.ts'

it.each([
  [0, 0, 0, 'No migrations yet'],
  [3, 0, 0, 'No migration is under way; 3 migrations are over'],
  [1, 1, 0, '1 migration is under way'],
  [1, 1, 1, '1 migration is under way, without an order yet'],
  [40, 31, 2, '31 migrations are under way, 2 of them without an order yet'],
  [4000, 4000, 0, '4,000 migrations are under way'],
])('of %d, %d under way, %d without orders', (all, open, withoutOrders, said) => {
  expect(headingOf({ all, open, withoutOrders })).toBe(said)
})
