import { describe, expect, it } from 'vitest'
import { type Moved, movesSentence, moveWords } from './preview-words.ts'

const moved = (before: string, after: string): Moved => ({
  portOrder: { id: 'o', reference: 'PO-1018', migration: { id: 'm', customerName: 'Pell Street Bakery' } },
  before: { latest: before },
  after: { latest: after },
})
const LATER = moved('2026-12-04', '2026-12-09')
const EARLIER = moved('2026-12-09', '2026-12-04')
const SAME = moved('2026-12-09', '2026-12-09')

describe('how many estimates move', () => {
  it.each([
    [[], 0, 'No estimate moves'],
    [[LATER], 1, '1 estimate moves, to a later day'],
    [[EARLIER], 1, '1 estimate moves, to an earlier day'],
    [[LATER, LATER], 2, '2 estimates move, all to a later day'],
    [[EARLIER, EARLIER], 2, '2 estimates move, all to an earlier day'],
    [[LATER, EARLIER, EARLIER], 3, '3 estimates move: 1 later, 2 earlier'],
    [[SAME, LATER], 2, '2 estimates move: 1 later'],
    [[SAME], 1, '1 estimate moves'],
    [[LATER], 2400, '2,400 estimates move'],
  ])('%#', (shown, movedCount, sentence) => {
    expect(movesSentence({ refusals: [], moved: shown, movedCount })).toBe(sentence)
  })
})

it.each([
  [LATER, 'PO-1018 from Dec 4 to Dec 9'],
  [moved('2026-12-31', '2027-01-05'), 'PO-1018 from Dec 31, 2026 to Jan 5, 2027'],
  [SAME, 'PO-1018 stays on Dec 9, its first day moves'],
])('an order %#', (order, words) => {
  expect(moveWords(order)).toBe(words)
})
