import { describe, expect, it } from 'vitest'
import { type CalendarPlace, hrefOf, NO_FILTER, readPlace, spanOf, toggled, turned } from './calendar-place.ts'

const HERE: CalendarPlace = { view: 'month', date: null, filter: NO_FILTER, order: null }

describe('the place stands in the address', () => {
  it.each<[string, CalendarPlace]>([
    ['/calendar', HERE],
    ['/calendar?view=week&date=2026-11-24', { ...HERE, view: 'week', date: '2026-11-24' }],
    ['/calendar?view=timeline&order=1018', { ...HERE, view: 'timeline', order: '1018' }],
    [
      '/calendar?migration=m1&carrier=a,b&type=ilec,toll_free&stage=loa_submitted,foc_received&person=Dana%20Reyes&person=Ng%2C%20Li',
      {
        ...HERE,
        filter: {
          migration: 'm1',
          carriers: ['a', 'b'],
          types: ['ILEC', 'TOLL_FREE'],
          stages: ['LOA_SUBMITTED', 'FOC_RECEIVED'],
          people: ['Dana Reyes', 'Ng, Li'],
        },
      },
    ],
  ])('%s', (href, place) => {
    expect(hrefOf(place)).toBe(href)
    expect(readPlace(href.slice('/calendar'.length))).toEqual(place)
  })

  it('what it does not know it leaves out', () => {
    expect(readPlace('?view=year&date=2026-02-30&type=satellite&stage=lost&person=&carrier=,&zone=utc')).toEqual(HERE)
  })

  it('says everything once', () => {
    expect(readPlace('?person=Ana&person=Ana&carrier=a,a').filter).toEqual({
      ...NO_FILTER,
      people: ['Ana'],
      carriers: ['a'],
    })
  })
})

it('a page is a month, or a week', () => {
  expect(spanOf('agenda', '2026-11-24')).toEqual({ from: '2026-11-01', to: '2026-11-30' })
  expect(spanOf('week', '2026-11-24')).toEqual({ from: '2026-11-22', to: '2026-11-28' })
  expect(turned('month', '2026-10-31', 1)).toBe('2026-11-30')
  expect(turned('week', '2026-11-24', -1)).toBe('2026-11-17')
})

it('a value of a filter is added, and taken out again', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
  expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
})
