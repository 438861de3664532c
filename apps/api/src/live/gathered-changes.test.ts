import { describe, expect, it, test } from 'vitest'
import { GatheredChanges, readNotice } from './gathered-changes.ts'

test.each([
  ['an order of a migration', 'o1 m1', { portOrderId: 'o1', migrationId: 'm1' }],
  ['a migration alone', ' m1', { portOrderId: null, migrationId: 'm1' }],
  ['an order alone', 'o1 ', { portOrderId: 'o1', migrationId: null }],
  ['neither, as of a carrier', ' ', null],
  ['nothing at all', undefined, null],
])('a notice of %s', (_, payload, touched) => {
  expect(readNotice(payload)).toEqual(touched)
})

describe('gathered changes', () => {
  const order = (number: number) => ({ portOrderId: `o${number}`, migrationId: 'm' })

  it('name each order and migration once, and are gone when taken', () => {
    const gathered = new GatheredChanges()
    expect(gathered.isEmpty).toBe(true)
    for (const number of [1, 2, 1]) gathered.add(order(number))
    expect(gathered.isEmpty).toBe(false)
    expect(gathered.take()).toEqual({ portOrderIds: ['o1', 'o2'], migrationIds: ['m'] })
    expect(gathered.isEmpty).toBe(true)
    expect(gathered.take()).toEqual({ portOrderIds: [], migrationIds: [] })
  })

  it.each([
    [49, { portOrderIds: expect.any(Array), migrationIds: ['m'] }],
    [50, { everything: true }],
  ])('of %i orders of one migration', (count, changed) => {
    const gathered = new GatheredChanges()
    for (let number = 0; number < count; number += 1) gathered.add(order(number))
    expect(gathered.take()).toEqual(changed)
  })

  it('are everything once one of them may be anything, until taken', () => {
    const gathered = new GatheredChanges()
    gathered.add(null)
    expect(gathered.isEmpty).toBe(false)
    gathered.add(order(1))
    expect(gathered.take()).toEqual({ everything: true })
    gathered.add(order(1))
    expect(gathered.take()).toEqual({ portOrderIds: ['o1'], migrationIds: ['m'] })
  })
})
