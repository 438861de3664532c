import type { PortCondition } from '@portday/schema/dashboard'
import { describe, expect, it } from 'vitest'
import { anAnswer } from './orders-answer.ts'
import { countViews, VIEW_NAMES, VIEWS } from './views.ts'

const EACH_ANOTHER_COUNT = {
  open: 43,
  needing: 21,
  failed: 1,
  rejected: 2,
  partial: 3,
  backed: 4,
  unconfirmed: 5,
  slipped: 6,
  overdue: 7,
  all: 60,
}

describe('the views', () => {
  it('are counted by the API, each by what it shows', () => {
    expect(countViews(anAnswer([], { counts: EACH_ANOTHER_COUNT }))).toEqual(EACH_ANOTHER_COUNT)
  })

  it('count nothing under a condition that an answer leaves out', () => {
    const answer = anAnswer([])
    const silent = { ...answer, everywhere: { ...answer.everywhere, byCondition: [] } }
    expect(countViews(silent).rejected).toBe(0)
  })

  it('show every condition in one view at most', () => {
    const shown = VIEW_NAMES.flatMap((name): readonly PortCondition[] => {
      const { filter } = VIEWS[name]
      return 'condition' in filter && Array.isArray(filter.condition) ? filter.condition : []
    })
    expect(new Set(shown).size).toBe(shown.length)
  })
})
