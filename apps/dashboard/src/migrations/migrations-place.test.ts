import { describe, expect, it } from 'vitest'
import { FIRST_PLACE, hrefOf, pagesOf, placeOf, variablesOf } from './migrations-place.ts'

describe('the address of the list', () => {
  it.each([
    ['', FIRST_PLACE, '/migrations'],
    ['?state=over&page=2', { ...FIRST_PLACE, state: 'over', page: 2 }, '/migrations?state=over&page=2'],
    ['?find=+Harbor+%26+Pine+', { ...FIRST_PLACE, find: 'Harbor & Pine' }, '/migrations?find=Harbor+%26+Pine'],
    ['?person=Dana+Reyes', { ...FIRST_PLACE, person: 'Dana Reyes' }, '/migrations?person=Dana+Reyes'],
    ['?state=lost&page=-3', FIRST_PLACE, '/migrations'],
    ['?page=1.5', FIRST_PLACE, '/migrations'],
  ] as const)('%s', (search, place, href) => {
    expect(placeOf(search)).toEqual(place)
    expect(hrefOf(placeOf(search))).toBe(href)
  })

  it.each([
    ['', { open: true }, 0],
    ['?state=no-orders', { open: true, withoutOrders: true }, 0],
    ['?state=all&find=pell&person=Dana&page=3', { search: 'pell', projectManager: ['Dana'] }, 80],
  ] as const)('%s asks for', (search, filter, offset) => {
    expect(variablesOf(placeOf(search))).toMatchObject({ filter, offset, orderBy: { field: 'NEXT_FOC' } })
  })
})

it.each([
  [0, 1],
  [1, 1],
  [40, 1],
  [41, 2],
  [4000, 100],
])('%d migrations are %d pages', (total, pages) => {
  expect(pagesOf(total)).toBe(pages)
})
