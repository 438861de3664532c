import { expect, it } from 'vitest'
import { aCalendarOrder } from './calendar-answer.ts'
import { closuresOf } from './closures.ts'

const DAY = '2026-11-26'
const carrier = (name: string, holiday?: string) =>
  aCalendarOrder({ id: name, carrier: name, holidays: holiday ? [{ date: DAY, name: holiday }] : [] })
const closed = (name: string) => carrier(name, 'Thanksgiving Day')

it.each([
  [[closed('AT&T'), closed('Cox')], 'all carriers closed'],
  [[closed('AT&T'), closed('Lumen'), carrier('Cox')], 'all but Cox closed'],
  [[closed('AT&T'), carrier('Cox'), carrier('Lumen')], 'AT&T closed'],
  [[closed('AT&T'), closed('Cox'), carrier('Lumen'), carrier('Verizon')], 'AT&T and Cox closed'],
  [[closed('A'), closed('B'), closed('C'), carrier('D'), carrier('E'), carrier('F')], '3 of 6 carriers closed'],
])('case %#: %s', (orders, who) => {
  expect(closuresOf(orders).get(DAY)).toEqual({ name: 'Thanksgiving Day', who })
})

it('takes the name that most have for the day', () => {
  const orders = [closed('A'), closed('B'), carrier('C', 'Carrier holiday')]
  expect(closuresOf(orders).get(DAY)?.name).toBe('Thanksgiving Day')
})

it('knows no closed day where nobody is closed', () => {
  expect(closuresOf([carrier('Cox')]).size).toBe(0)
})
