import { describe, expect, it } from 'vitest'
import { foldOf, sentenceOf } from './headline.ts'
import type { Need, Needs } from './needs.ts'
import { anOrder, NOW } from './overview.fixture.ts'
import { releaseOf } from './releases.ts'

const TONIGHT = releaseOf(anOrder())
const LATER = releaseOf(
  anOrder({ foc: { date: '2026-12-01', at: '2026-12-01T13:00:00Z', timeZone: 'America/Denver' } }),
)
const SOME_DAY = releaseOf(anOrder({ foc: { date: '2026-12-01', at: null, timeZone: 'America/Denver' } }))

function needs(all: number, pressing: number, release: Needs['release']): Needs {
  return { all: Array.from({ length: all }, () => ({}) as Need), pressing, release }
}

describe('the sentence at the top, and what is folded away below it', () => {
  it.each([
    [0, 0, null, 'Nothing needs you today.', null],
    [0, 0, TONIGHT, 'Nothing needs you before 04:00 PST.', null],
    [3, 3, TONIGHT, 'Three things need you before 04:00 PST.', null],
    [1, 1, TONIGHT, 'One thing needs you before 04:00 PST.', null],
    [7, 3, TONIGHT, 'Three things need you before 04:00 PST.', 'Four more can wait until then'],
    [7, 1, TONIGHT, 'One thing needs you before 04:00 PST.', 'Four more can wait until then'],
    [4, 4, TONIGHT, 'Four things need you before 04:00 PST.', 'One more needs you by then'],
    [9, 5, TONIGHT, 'Five things need you before 04:00 PST.', 'Two more by then, and four that can wait'],
    [5, 0, TONIGHT, 'Nothing needs you before 04:00 PST; five things can be done until then.', 'Two more'],
    [2, 2, LATER, 'Two things need you before Tue Dec 1, 06:00 MST.', null],
    [2, 2, SOME_DAY, 'Two things need you before Tue Dec 1.', null],
    [16, 16, null, '16 things need you.', '13 more'],
    [1, 1, null, 'One thing needs you.', null],
  ])('%d, %d of them pressing', (all, pressing, release, sentence, fold) => {
    expect(sentenceOf(needs(all, pressing, release), (zone) => zone, NOW)).toBe(sentence)
    expect(foldOf(needs(all, pressing, release))).toBe(fold)
  })

  it('is told on the clock that the viewer chose', () => {
    expect(sentenceOf(needs(3, 3, TONIGHT), () => 'UTC', NOW)).toBe('Three things need you before 12:00 UTC.')
  })
})
