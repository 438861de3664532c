import { describe, expect, it } from 'vitest'
import { caughtUp, RANGE_ROWS, type Range, rowAt, takeIn, waitingIn, withRow } from './steady-list.ts'

interface Row {
  readonly id: string
  readonly value: number
}

const rows = (ids: string, value = 1): Row[] => [...ids].map((id) => ({ id, value }))
const range = (ids: string, total: number, { index = 0, value = 1 } = {}): Range<Row> => ({
  index,
  rows: rows(ids, value),
  total,
})

function shownAfter(...answers: Range<Row>[][]) {
  const list = answers.reduce<ReturnType<typeof takeIn<Row>>>((held, ranges) => takeIn(held, 'q', ranges), null)
  if (!list) throw new Error('nothing was taken in')
  return list
}
const idsOf = (list: ReturnType<typeof shownAfter>) =>
  [...list.shown.values()]
    .flat()
    .map(({ id }) => id)
    .join('')

describe('a long list', () => {
  it.each<[string, Range<Row>[][], string, number, string | null]>([
    ['shows the first answer', [[range('ab', 2)]], 'ab', 2, null],
    ['shows another range below', [[range('ab', 102)], [range('cd', 102, { index: 1 })]], 'abcd', 102, null],
    [
      'keeps the places when rows change places',
      [[range('ab', 2)], [range('ba', 2)]],
      'ab',
      2,
      'Orders changed places',
    ],
    ['keeps a row that went', [[range('ab', 2)], [range('a', 1)]], 'ab', 2, '1 order changed'],
    ['keeps the places when rows come between', [[range('ab', 2)], [range('xyab', 4)]], 'ab', 2, '2 orders changed'],
    ['shows what came at the end', [[range('ab', 2)], [range('abc', 3)]], 'abc', 3, null],
    ['shows that rows came in ranges never seen', [[range('ab', 200)], [range('ab', 240)]], 'ab', 240, null],
    ['counts what went out of sight', [[range('ab', 200)], [range('ab', 198)]], 'ab', 200, '2 orders changed'],
  ])('%s', (_what, answers, ids, total, waiting) => {
    const list = shownAfter(...answers)
    expect([idsOf(list), list.total, waitingIn(list)]).toEqual([ids, total, waiting])
  })

  it('takes new values in where the rows stand', () => {
    const list = shownAfter([range('ab', 2)], [range('ba', 2, { value: 7 })])
    expect(rowAt(list, 0)).toEqual({ id: 'a', value: 7 })
  })

  it('is the same while nothing is new', () => {
    const first = range('ab', 2)
    const list = shownAfter([first])
    expect(takeIn(list, 'q', [first])).toBe(list)
    expect(takeIn(list, 'q', [])).toBe(list)
  })

  it('stays until another question is answered, then begins anew', () => {
    const list = shownAfter([range('ab', 2)])
    expect(takeIn(list, 'other', [])).toBe(list)
    expect(takeIn(list, 'other', [range('xy', 9)])).toMatchObject({ question: 'other', total: 9, latestTotal: 9 })
  })

  it('shows the latest when it is asked to', () => {
    const list = caughtUp(shownAfter([range('ab', 2)], [range('xab', 3)]))
    expect([idsOf(list), list.total, waitingIn(list)]).toEqual(['xab', 3, null])
  })

  it('finds a row by where it stands', () => {
    const list = shownAfter([range('ab', 102)], [range('cd', 102, { index: 1 })])
    expect(rowAt(list, RANGE_ROWS + 1)?.id).toBe('d')
    expect(rowAt(list, 50)).toBeUndefined()
  })

  it('shows an order as a command left it', () => {
    expect(rowAt(withRow(shownAfter([range('ab', 2)]), { id: 'b', value: 9 }), 1)?.value).toBe(9)
  })

  it('lets the ranges go that were left far behind', () => {
    const answers = Array.from({ length: 50 }, (_, index) => [range('a', 5000, { index })])
    expect(shownAfter(...answers).shown.size).toBe(40)
  })
})
