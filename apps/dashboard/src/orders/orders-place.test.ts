import { describe, expect, it } from 'vitest'
import {
  FIRST_PLACE,
  hrefOf,
  type OrdersPlace,
  readPlace,
  withFind,
  withSort,
  withStage,
  withView,
} from './orders-place.ts'

const HERE: OrdersPlace = { ...FIRST_PLACE, page: 3 }

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
    ['/orders?page=2', { page: 2 }],
    [
      '/orders?view=all&find=cox&stage=complete&sort=order&dir=desc&page=4',
      { view: 'all', find: 'cox', stages: ['COMPLETE'], sort: 'order', descending: true, page: 4 },
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
    '?page=0',
    '?page=-2',
    '?page=1.5',
    '?page=9999999999',
    '?page=two',
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
  it('presses a stage and lets it go, back on the first page', () => {
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

  it('searches on the first page, without the blanks around', () => {
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
