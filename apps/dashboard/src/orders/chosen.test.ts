import { describe, expect, it } from 'vitest'
import { CHOSEN_LIMIT, NONE_CHOSEN, spanOf, toggled, withAll } from './chosen.ts'

const order = (id: string) => ({ id, reference: `PO-${id}` })

describe('chosen orders', () => {
  it('are chosen and let go', () => {
    const one = toggled(NONE_CHOSEN, order('1'))
    expect([...one.keys()]).toEqual(['1'])
    expect(toggled(one, order('1')).size).toBe(0)
  })

  it('are chosen with others, each once, up to the limit', () => {
    const many = Array.from({ length: CHOSEN_LIMIT + 5 }, (_, at) => order(String(at)))
    expect([...withAll(toggled(NONE_CHOSEN, order('2')), [order('1'), order('2')]).keys()]).toEqual(['2', '1'])
    expect(withAll(NONE_CHOSEN, many).size).toBe(CHOSEN_LIMIT)
  })

  it.each([
    [3, 7, { first: 3, count: 5 }],
    [7, 3, { first: 3, count: 5 }],
    [0, 50_000, { first: 0, count: CHOSEN_LIMIT }],
  ])('from %i to %i span %o', (one, other, span) => {
    expect(spanOf(one, other)).toEqual(span)
  })
})
