import { describe, expect, it } from 'vitest'
import { FIRST_PLACE, hrefOf, type OrdersPlace, readPlace } from './orders-place.ts'
import { withFind, withNarrowing, withSort, withStage, withView } from './place-steps.ts'

const HERE = FIRST_PLACE

describe('the place in the address', () => {
  it.each<[string, Partial<OrdersPlace>]>([
    ['/orders', {}],
    ['/orders?view=rejected', { view: 'rejected' }],
    ['/orders?stage=foc_received,port_day', { stages: ['FOC_RECEIVED', 'PORT_DAY'] }],
    ['/orders?find=415-555-0100', { find: '415-555-0100' }],
    ['/orders?find=Harbor%20%26%20Pine', { find: 'Harbor & Pine' }],
    ['/orders?find=%2B1%20415', { find: '+1 415' }],
    ['/orders?sort=customer&dir=desc', { sort: 'customer', descending: true }],
    ['/orders?dir=desc', { descending: true }],
    ['/orders?carrier=c1,c2&type=clec', { carriers: ['c1', 'c2'], types: ['CLEC'] }],
    ['/orders?condition=on_hold,cancelled', { conditions: ['ON_HOLD', 'CANCELLED'] }],
    ['/orders?person=Dana%20Reyes&person=Kim%2C%20Lee', { people: ['Dana Reyes', 'Kim, Lee'] }],
    [
      '/orders?migration=m1&foc=2026-11-23..2026-12-07',
      { migration: 'm1', focFrom: '2026-11-23', focTo: '2026-12-07' },
    ],
    ['/orders?foc=..2026-12-07', { focTo: '2026-12-07' }],
    [
      '/orders?view=all&find=cox&stage=complete&sort=order&dir=desc',
      { view: 'all', find: 'cox', stages: ['COMPLETE'], sort: 'order', descending: true },
    ],
  ])('%s is written and read alike', (href, said) => {
    const place = { ...FIRST_PLACE, ...said }
    expect(hrefOf(place)).toBe(href)
    expect(readPlace(href.slice('/orders'.length))).toEqual(place)
  })

  it.each([
    '?view=mine',
    '?view=toString',
    '?stage=lost,PORT_DAY',
    '?sort=price&dir=up',
    '?page=3',
    '?type=landline&condition=fine',
    '?foc=2026-02-30..soon',
    '?carrier=,&person=',
    '?find=%20%20',
    '?utm_source=mail',
  ])('%s says nothing that is known', (search) => {
    expect(readPlace(search)).toEqual(FIRST_PLACE)
  })

  it('keeps the stages in their order, however they were written', () => {
    expect(readPlace('?stage=port_day,loa_pending,port_day').stages).toEqual(['LOA_PENDING', 'PORT_DAY'])
  })
})

describe('a step to another place', () => {
  it('presses a stage and lets it go', () => {
    const pressed = withStage(withStage(HERE, 'PORT_DAY'), 'LOA_PENDING')
    expect(pressed).toEqual({ ...FIRST_PLACE, stages: ['LOA_PENDING', 'PORT_DAY'] })
    expect(withStage(pressed, 'PORT_DAY')).toEqual({ ...FIRST_PLACE, stages: ['LOA_PENDING'] })
  })

  it('goes from the open orders to all for completed ones, and back lets them go', () => {
    const complete = withStage(withStage(HERE, 'PORT_DAY'), 'COMPLETE')
    expect(complete).toEqual({ ...FIRST_PLACE, view: 'all', stages: ['PORT_DAY', 'COMPLETE'] })
    expect(withView(complete, 'open')).toEqual({ ...FIRST_PLACE, stages: ['PORT_DAY'] })
  })

  it('stays in a view that can hold completed orders', () => {
    const backed = withStage(withView(HERE, 'backed'), 'COMPLETE')
    expect(backed).toEqual({ ...FIRST_PLACE, view: 'backed', stages: ['COMPLETE'] })
    expect(withView(backed, 'needing').stages).toEqual(['COMPLETE'])
  })

  it.each<[string, string, Parameters<typeof withNarrowing>[1], string]>([
    ['narrows', '', { types: ['CLEC'] }, '/orders?type=clec'],
    [
      'leaves the open orders for cancelled ones',
      '',
      { conditions: ['CANCELLED'] },
      '/orders?view=all&condition=cancelled',
    ],
    [
      'leaves a view by one condition for another',
      '?view=rejected',
      { conditions: ['ON_HOLD'] },
      '/orders?view=all&condition=on_hold',
    ],
    ['keeps such a view with anything else', '?view=rejected', { people: ['Ana'] }, '/orders?view=rejected&person=Ana'],
  ])('%s', (_what, search, to, href) => {
    expect(hrefOf(withNarrowing(readPlace(search), to))).toBe(href)
  })

  it('lets a condition go for a view by one', () => {
    expect(withView(readPlace('?condition=on_hold'), 'rejected').conditions).toEqual([])
    expect(readPlace('?view=rejected&condition=on_hold').conditions).toEqual([])
  })

  it('searches without the blanks around', () => {
    expect(withFind(HERE, '  0142 ')).toEqual({ ...FIRST_PLACE, find: '0142' })
  })

  it('sorts upward by another column, downward by the same', () => {
    const byCustomer = withSort(HERE, 'customer')
    expect(byCustomer).toEqual({ ...FIRST_PLACE, sort: 'customer' })
    expect(withSort(byCustomer, 'customer').descending).toBe(true)
    expect(withSort(withSort(byCustomer, 'customer'), 'customer').descending).toBe(false)
    expect(withSort({ ...byCustomer, descending: true }, 'foc').descending).toBe(false)
  })
})
