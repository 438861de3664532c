import type { FindAnythingQuery } from '@portday/schema/dashboard'
import { describe, expect, it } from 'vitest'
import { groupsOf, placesFor } from './found.ts'

const NOTHING: FindAnythingQuery = {
  portOrders: { totalCount: 0, edges: [] },
  migrations: { totalCount: 0, edges: [] },
  carriers: { edges: [] },
}
const ORDER = {
  id: 'a',
  reference: 'PO-1018',
  stage: 'PORT_DAY' as const,
  migration: { id: 'm', customerName: 'Pell Street Bakery' },
  carrier: { id: 'c', name: 'Cox' },
}

describe('what a text finds', () => {
  it('is the screens while nothing is typed, and those that it names', () => {
    expect(placesFor('')[0]?.lines).toHaveLength(7)
    expect(placesFor(' night')[0]?.lines.map(({ to }) => to)).toEqual(['/port-night'])
    expect(placesFor('0142')).toEqual([])
  })

  it('is told by kind, what is empty left out', () => {
    const found = groupsOf('pell', { ...NOTHING, portOrders: { totalCount: 1, edges: [{ node: ORDER }] } })
    expect(found).toEqual([
      { name: 'Orders', lines: [{ to: '/orders/a', word: 'PO-1018', beside: 'Pell Street Bakery, Cox' }] },
    ])
  })

  it('leads to all orders where more match than are shown', () => {
    const found = groupsOf('cox & co', { ...NOTHING, portOrders: { totalCount: 2400, edges: [{ node: ORDER }] } })
    expect(found[0]?.lines.at(-1)).toEqual({
      to: '/orders?view=all&find=cox%20%26%20co',
      word: 'All 2,400 orders',
      beside: 'that match “cox & co”',
    })
  })
})
