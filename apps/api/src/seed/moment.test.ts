import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { ago, ahead, hoursAgo, instantOf, type Moment, tonight } from './moment.ts'

const LA = 'America/Los_Angeles'

it.each<[string, Moment, string, string]>([
  ['a Monday, the last business day', ago(1, '09:15'), '2026-06-15T10:37-07:00', '2026-06-12T09:15-07:00'],
  ['a Sunday, the last business day', ago(1, '09:15'), '2026-06-14T10:37-07:00', '2026-06-11T09:15-07:00'],
  ['over a holiday', ahead(2, '06:00'), '2026-06-17T10:37-07:00', '2026-06-22T06:00-07:00'],
  ['over the change of the clocks', ahead(1, '06:00'), '2026-10-30T10:37-07:00', '2026-11-02T06:00-08:00'],
  ['tonight, seen in the evening', tonight('04:00'), '2026-06-15T18:40-07:00', '2026-06-16T04:00-07:00'],
  ['tonight, seen after midnight', tonight('04:00'), '2026-06-16T02:59-07:00', '2026-06-16T04:00-07:00'],
  ['tonight, when this one is nearly over', tonight('04:00'), '2026-06-16T03:00-07:00', '2026-06-17T04:00-07:00'],
  ['hours, from the last full quarter', hoursAgo(5, 20), '2026-06-15T10:37-07:00', '2026-06-15T05:10-07:00'],
])('%s', (_, moment, madeAt, expected) => {
  const at = instantOf(moment, Temporal.Instant.from(madeAt), LA)
  expect(at.toString()).toBe(Temporal.Instant.from(expected).toString())
})
