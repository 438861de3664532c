import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { dayOfReceipt } from './business-day.ts'

const carrier = {
  timeZone: 'America/New_York',
  receiptCutoff: '13:00',
  country: 'US',
  holidaysAdded: [],
  holidaysDropped: [],
} as const

const received = (text: string) => (text.includes('T') ? Temporal.Instant.from(text) : Temporal.PlainDate.from(text))

describe('R4.2 the day of receipt', () => {
  test.each([
    ['a bare date', '2026-06-01', '2026-06-01'],
    ['a bare Saturday', '2026-06-06', '2026-06-08'],
    ['a bare holiday on a Friday', '2026-06-19', '2026-06-22'],
    ['in the morning', '2026-06-01T09:00:00-04:00', '2026-06-01'],
    ['a second before the cutoff', '2026-06-01T12:59:59-04:00', '2026-06-01'],
    ['on the stroke of the cutoff', '2026-06-01T13:00:00-04:00', '2026-06-01'],
    ['a second after it', '2026-06-01T13:00:01-04:00', '2026-06-02'],
    ['at night', '2026-06-01T23:59:59-04:00', '2026-06-02'],
    ['after the cutoff on a Friday', '2026-06-05T14:00:00-04:00', '2026-06-08'],
    ['after the cutoff before a holiday', '2026-06-18T14:00:00-04:00', '2026-06-22'],
    ['a Saturday morning', '2026-06-06T09:00:00-04:00', '2026-06-08'],
    ['late on a Saturday: still Monday', '2026-06-06T20:00:00-04:00', '2026-06-08'],
    ['late on a holiday: the next day', '2026-11-11T20:00:00-05:00', '2026-11-12'],
    ["Monday in UTC, Sunday in the carrier's zone", '2026-06-01T01:00:00Z', '2026-06-01'],
    ["Tuesday in UTC, late Monday in the carrier's zone", '2026-06-02T01:00:00Z', '2026-06-02'],
    ['in winter the cutoff is 18:00 UTC', '2026-12-07T18:00:00Z', '2026-12-07'],
    ['in summer it is 17:00 UTC', '2026-06-01T17:30:00Z', '2026-06-02'],
  ])('%s: %s counts as %s', (_, text, dayZero) => {
    expect(dayOfReceipt(received(text), carrier).toString()).toBe(dayZero)
  })

  test.each([
    ['its zone', { timeZone: 'America/Los_Angeles' }, '2026-06-01T12:59:00-07:00', '2026-06-01'],
    ['its cutoff', { receiptCutoff: '17:00' }, '2026-06-01T16:30:00-04:00', '2026-06-01'],
    ['an earlier cutoff', { receiptCutoff: '09:30' }, '2026-06-01T09:31:00-04:00', '2026-06-02'],
    ['its country', { country: 'CA' as const }, '2026-07-01', '2026-07-02'],
    ['a day it added', { holidaysAdded: [Temporal.PlainDate.from('2026-06-01')] }, '2026-06-01', '2026-06-02'],
    ['a day it dropped', { holidaysDropped: [Temporal.PlainDate.from('2026-06-19')] }, '2026-06-19', '2026-06-19'],
  ])("the carrier's own settings hold: %s", (_, own, text, dayZero) => {
    expect(dayOfReceipt(received(text), { ...carrier, ...own }).toString()).toBe(dayZero)
  })
})
