import { expect, it } from 'vitest'
import { anOrderHere } from './an-order.fixture.ts'
import { livesInWords, livingOf, movedInWords, stripOf } from './where-numbers-live.ts'

const none = { pending: 0, ported: 0, tested: 0, testFailed: 0, failed: 0, portedBack: 0 }
const order = (counts: Partial<typeof none>) => {
  const outcomeCounts = { ...none, ...counts }
  return anOrderHere({ outcomeCounts, numberCount: Object.values(outcomeCounts).reduce((sum, count) => sum + count) })
}
const only = (counts: Partial<typeof none>) => {
  const [living] = livingOf([order(counts)])
  if (!living) throw new Error('An order with numbers')
  return living
}

it.each([
  [{ pending: 14 }, 'Comcast Business'],
  [{ tested: 10, ported: 2, testFailed: 2 }, 'Zoom Phone'],
  [{ tested: 10, failed: 1, pending: 3 }, '10 on Zoom Phone, 1 number did not move, 3 at Comcast Business'],
  [{ portedBack: 2, tested: 1 }, '1 on Zoom Phone, 2 at Comcast Business'],
])('numbers %j live at', (counts, said) => {
  expect(livesInWords(only(counts), 'Zoom Phone')).toBe(said)
})

it('counts what has moved', () => {
  const living = livingOf([order({ tested: 10, failed: 1 }), order({ pending: 2400 })])
  expect(movedInWords(living, 'Zoom Phone')).toBe('10 of 2,411 on Zoom Phone')
})

it('leaves out what is cancelled or has no number', () => {
  expect(livingOf([anOrderHere({ conditions: ['CANCELLED'] }), order({})])).toEqual([])
})

it('draws a bar for each number, and for thousands one for several', () => {
  expect(stripOf(livingOf([order({ tested: 1, failed: 1, pending: 2 })]))).toEqual({
    each: 1,
    groups: [
      [
        { kind: 'moved', bars: 1 },
        { kind: 'failed', bars: 1 },
        { kind: 'staying', bars: 2 },
      ],
    ],
  })
  expect(stripOf(livingOf([order({ pending: 4000 })]))).toEqual({
    each: 10,
    groups: [[{ kind: 'staying', bars: 400 }]],
  })
})
