import { isFictitious } from '@portday/domain/telephone-number'
import { expect, it } from 'vitest'
import { numbersOf } from '../scene.ts'
import { WORLD } from './index.ts'

const orders = WORLD.flatMap((migration) => Object.values(migration.orders))
const numbers = orders.flatMap((order) => numbersOf(order.numbers))

it('holds about a dozen migrations with 40 to 55 orders, each named once', () => {
  expect(WORLD).toHaveLength(16)
  expect(orders.length).toBeGreaterThanOrEqual(40)
  expect(orders.length).toBeLessThanOrEqual(55)
  for (const key of ['id', 'word', 'customer'] as const) {
    expect(new Set(WORLD.map((migration) => migration[key])).size).toBe(WORLD.length)
  }
})

it('has fictitious numbers only, none in 415, each in one order', () => {
  const billing = orders.flatMap(({ btn, newBtn }) => numbersOf([btn, newBtn].filter(Boolean).join(',')))
  expect([...numbers, ...billing].filter((number) => !isFictitious(number) || number.startsWith('+1415'))).toEqual([])
  expect(new Set(numbers).size).toBe(numbers.length)
})

it('has one order of 240 numbers, and one customer with a name of 60 characters', () => {
  expect(Math.max(...orders.map((order) => numbersOf(order.numbers).length))).toBe(240)
  expect(Math.max(...WORLD.map(({ customer }) => customer.length))).toBe(60)
})
