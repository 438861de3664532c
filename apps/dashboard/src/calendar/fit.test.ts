import { describe, expect, it } from 'vitest'
import { aCalendarOrder } from './calendar-answer.ts'
import { clashesIn, wideStaggersIn } from './fit.ts'

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' }
const at = (customer: string, clock: string, more = {}) =>
  aCalendarOrder({ id: `${customer} ${clock}`, customer, foc: `2026-11-24T${clock}:00Z`, ...more })
const clashes = (...orders: ReturnType<typeof at>[]) =>
  clashesIn(orders, NOVEMBER, 'site').map(
    ({ day, orders: who }) => `${day} ${who.map(({ migration }) => migration.customerName)}`,
  )

describe('customers clash', () => {
  it('when less than an hour lies between their FOCs', () => {
    expect(clashes(at('Pell', '12:00'), at('Kestrel', '12:59'))).toEqual(['2026-11-24 Pell,Kestrel'])
    expect(clashes(at('Pell', '12:00'), at('Kestrel', '13:00'))).toEqual([])
  })

  it('never with themselves: one date for all is what one asks for (R8.1)', () => {
    expect(clashes(at('Pell', '12:00'), at('Pell', '12:30', { id: 'second' }))).toEqual([])
  })

  it('one after the other all night', () => {
    expect(clashes(at('Pell', '12:00'), at('Kestrel', '12:40'), at('Tern', '13:20'))).toEqual([
      '2026-11-24 Pell,Kestrel,Tern',
    ])
  })

  it('not when one is complete, has no time yet, or falls beyond the days shown', () => {
    expect(clashes(at('Pell', '12:00'), at('Kestrel', '12:10', { stage: 'COMPLETE' }))).toEqual([])
    expect(clashes(at('Pell', '12:00'), aCalendarOrder({ id: '2', customer: 'Kestrel', foc: '2026-11-24' }))).toEqual(
      [],
    )
    expect(
      clashesIn([at('Pell', '12:00'), at('Kestrel', '12:10')], { from: '2026-12-01', to: '2026-12-31' }, 'site'),
    ).toEqual([])
  })
})

it('a migration is too far apart when the API warns of it, the widest first', () => {
  const wide = (customer: string, staggerDays: number) =>
    aCalendarOrder({
      id: customer,
      customer,
      readiness: { staggerDays, warnings: [{ code: 'STAGGER_WIDE', message: `${staggerDays} calendar days apart` }] },
    })
  const narrow = aCalendarOrder({ id: '3', customer: 'Kestrel', readiness: { staggerDays: 3 } })
  expect(wideStaggersIn([narrow, wide('Ridgeline', 6), wide('Tern', 9), wide('Tern', 9)])).toEqual([
    { migrationId: 'migration of Tern', customerName: 'Tern', days: 9, message: '9 calendar days apart' },
    { migrationId: 'migration of Ridgeline', customerName: 'Ridgeline', days: 6, message: '6 calendar days apart' },
  ])
})
