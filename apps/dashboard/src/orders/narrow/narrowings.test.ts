import { describe, expect, it } from 'vitest'
import { hrefOf, readPlace } from '../orders-place.ts'
import { allNarrowings, narrowingsOf } from './narrowings.ts'

const NAMES = { carriers: new Map([['c1', 'Cox']]), migration: 'Harbor & Pine' }
const told = (search: string) =>
  narrowingsOf(readPlace(search), NAMES, 2026).map(({ label, value, without }) => [label, value, hrefOf(without)])

describe('what narrows the list', () => {
  it.each([
    [
      '?carrier=c1,c9',
      [
        ['Carrier', 'Cox', '/orders?carrier=c9'],
        ['Carrier', 'one', '/orders?carrier=c1'],
      ],
    ],
    ['?type=clec', [['Kind', 'Competitive local', '/orders']]],
    [
      '?condition=on_hold&person=Ana',
      [
        ['Condition', 'On hold', '/orders?person=Ana'],
        ['Project manager', 'Ana', '/orders?condition=on_hold'],
      ],
    ],
    ['?migration=m1', [['Migration', 'Harbor & Pine', '/orders']]],
    ['?foc=2026-11-23..2026-12-07', [['FOC', 'Mon Nov 23 – Mon Dec 7', '/orders']]],
    ['?foc=2026-11-23..', [['FOC', 'from Mon Nov 23', '/orders']]],
    ['?foc=..2026-11-23', [['FOC', 'to Mon Nov 23', '/orders']]],
    ['?foc=2026-11-23..2026-11-23', [['FOC', 'Mon Nov 23', '/orders']]],
  ])('%s', (search, chips) => {
    expect(told(search)).toEqual(chips)
  })

  it('is offered to be dropped, the chip added last first, the view at last', () => {
    const all = allNarrowings(readPlace('?view=rejected&find=cox&stage=port_day&type=clec&person=Ana'), NAMES, 2026)
    expect(all.map(({ value }) => value)).toEqual(['Ana', 'Competitive local', '“cox”', 'Port day', 'Rejected'])
  })
})
