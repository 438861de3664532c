import { describe, expect, it } from 'vitest'
import { problemOf, renamed, withoutView, withSaved } from './saved-views.ts'

const MINE = { name: 'Mine', search: '?person=Ana' }
const LATE = { name: 'Late', search: '?view=overdue' }

describe('saved views', () => {
  it('are saved, renamed and deleted', () => {
    const both = withSaved(withSaved([], MINE), LATE)
    expect(both).toEqual([MINE, LATE])
    expect(renamed(both, 'Mine', 'Ana’s')).toEqual([{ ...MINE, name: 'Ana’s' }, LATE])
    expect(renamed(both, 'Mine', 'Late')).toBe(both)
    expect(withoutView(both, 'Mine')).toEqual([LATE])
  })

  it.each([
    ['', null, 'A view needs a name.'],
    ['Late', null, 'Another view has this name.'],
    ['Late', 'Late', null],
    ['x'.repeat(41), null, 'A name has 40 letters at most.'],
    ['New', null, null],
  ])('the name %j of the view %j: %j', (name, own, problem) => {
    expect(problemOf(name, [MINE, LATE], own)).toBe(problem)
  })
})
