import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { endOfDay, formatInstant, isClockTime, isTimeZone, localDate, startOfDay } from './local-time.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const instant = (iso: string) => Temporal.Instant.from(iso)

describe('R6.1 time zones are names of the IANA database', () => {
  test.each([
    ['America/New_York', true],
    ['America/Argentina/Buenos_Aires', true],
    ['America/Port-au-Prince', true],
    ['Etc/GMT+5', true],
    ['UTC', true],
    ['EST5EDT', true],
    ['Mars/Phobos', false],
    ['New York', false],
    ['America/New_York ', false],
    [' America/New_York', false],
    ['+05:00', false],
    ['-0500', false],
    ['Z', false],
    ['', false],
    ['2026-06-01T00:00[America/New_York]', false],
    [`America/${'x'.repeat(10_000)}`, false],
  ])('%j: %s', (name, isZone) => {
    expect(isTimeZone(name)).toBe(isZone)
  })
})

describe('R6.1 times of day are HH:MM', () => {
  test.each([
    ['00:00', true],
    ['09:30', true],
    ['19:59', true],
    ['20:00', true],
    ['23:59', true],
    ['24:00', false],
    ['29:00', false],
    ['30:00', false],
    ['9:30', false],
    ['009:30', false],
    ['09:60', false],
    ['09:300', false],
    ['09:30:00', false],
    ['09:30 AM', false],
    [' 09:30', false],
    ['0930', false],
    ['09:30\n', false],
    ['', false],
    ['٠٩:٣٠', false],
  ])('%j: %s', (text, isTime) => {
    expect(isClockTime(text)).toBe(isTime)
  })
})

describe('R4.4 days in a zone', () => {
  test.each([
    ['2026-06-15', 'America/New_York', '2026-06-15T04:00:00Z', '2026-06-16T04:00:00Z'],
    ['2026-06-15', 'America/Los_Angeles', '2026-06-15T07:00:00Z', '2026-06-16T07:00:00Z'],
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z'],
    ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z'],
    ['2026-03-08', 'America/Havana', '2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z'],
    ['2026-12-31', 'UTC', '2026-12-31T00:00:00Z', '2027-01-01T00:00:00Z'],
  ])('%s in %s begins at %s and is over at %s', (date, zone, start, end) => {
    expect([`${startOfDay(day(date), zone)}`, `${endOfDay(day(date), zone)}`]).toEqual([start, end])
  })

  test.each([
    ['2026-06-15T03:59:59Z', 'America/New_York', '2026-06-14'],
    ['2026-06-15T04:00:00Z', 'America/New_York', '2026-06-15'],
    ['2026-06-15T04:00:00Z', 'America/Los_Angeles', '2026-06-14'],
    ['2026-06-15T04:00:00Z', 'UTC', '2026-06-15'],
  ])('%s is in %s the %s', (at, zone, date) => {
    expect(localDate(instant(at), zone).toString()).toBe(date)
  })
})

describe('instants in words', () => {
  test.each([
    ['2026-06-15T16:30:00Z', 'America/Los_Angeles', '2026-06-15 09:30 PDT'],
    ['2026-12-15T17:30:00Z', 'America/Los_Angeles', '2026-12-15 09:30 PST'],
    ['2026-06-15T13:30:59.999Z', 'America/New_York', '2026-06-15 09:30 EDT'],
    ['2026-06-16T03:05:00Z', 'America/New_York', '2026-06-15 23:05 EDT'],
    ['2026-06-15T04:00:00Z', 'america/new_york', '2026-06-15 00:00 EDT'],
    ['2026-11-01T05:30:00Z', 'America/New_York', '2026-11-01 01:30 EDT'],
    ['2026-11-01T06:30:00Z', 'America/New_York', '2026-11-01 01:30 EST'],
    ['2026-06-15T16:30:00Z', 'America/Phoenix', '2026-06-15 09:30 MST'],
    ['2026-06-15T13:30:00Z', 'UTC', '2026-06-15 13:30 UTC'],
    ['2026-06-15T04:00:00Z', 'Asia/Kolkata', '2026-06-15 09:30 GMT+5:30'],
  ])('%s in %s is %s', (at, zone, words) => {
    expect(formatInstant(instant(at), zone)).toBe(words)
  })
})
