import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { instantOfRelease, malformedParts, type ReleaseTime } from './release-time.ts'

function release(said: Partial<Omit<ReleaseTime, 'date'>>, date = '2026-06-15'): ReleaseTime {
  const ordinary = { time: '09:30', timeZone: 'America/New_York', occurrence: null }
  return { date: Temporal.PlainDate.from(date), ...ordinary, ...said }
}

describe('R6.1 well-formed', () => {
  test.each<[string, Partial<ReleaseTime>, string[]]>([
    ['a time and a zone', {}, []],
    ['no time yet', { time: null }, []],
    ['a time that is none', { time: '25:00' }, ['VALUE_INVALID time']],
    ['an empty time', { time: '' }, ['VALUE_INVALID time']],
    ['a zone that is none', { timeZone: 'Mars/Phobos' }, ['VALUE_INVALID timeZone']],
    ['an offset for a zone, and no time', { timeZone: '+05:00', time: null }, ['VALUE_INVALID timeZone']],
    ['both', { time: '9:30', timeZone: 'New York' }, ['VALUE_INVALID time', 'VALUE_INVALID timeZone']],
  ])('%s', (_, said, refusals) => {
    expect(malformedParts(release(said)).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(refusals)
  })

  test('the refusal quotes what was given, and of a long text its beginning', () => {
    const textOf = (said: Partial<ReleaseTime>) =>
      malformedParts(release(said)).map(({ message, remedy }) => `${message} ${remedy}`)[0]
    expect(textOf({ time: '25:00' })).toMatch(/^"25:00".*HH:MM.*Give the time as HH:MM/)
    expect(textOf({ timeZone: 'Mars/Phobos' })).toMatch(/^"Mars\/Phobos".*IANA.*America\/New_York/)
    expect(textOf({ time: 'x'.repeat(5000) })).toContain(`"${'x'.repeat(40)}" is no time of day`)
    expect(textOf({ timeZone: 'x'.repeat(5000) })).toContain(`"${'x'.repeat(40)}" is no time zone`)
  })
})

describe('R6.1 the instant of a release', () => {
  test.each<[string, ReleaseTime, string]>([
    ['an ordinary day', release({}), '2026-06-15T13:30:00Z'],
    ['another zone', release({ timeZone: 'America/Denver' }), '2026-06-15T15:30:00Z'],
    ['an occurrence that nobody needed', release({ occurrence: 'later' }), '2026-06-15T13:30:00Z'],
    ['a date alone', release({ time: null }), 'null'],
    ['a date alone in a night of spring', release({ time: null }, '2026-03-08'), 'null'],
    ['the first of two', release({ time: '01:30', occurrence: 'earlier' }, '2026-11-01'), '2026-11-01T05:30:00Z'],
    ['the second of two', release({ time: '01:30', occurrence: 'later' }, '2026-11-01'), '2026-11-01T06:30:00Z'],
  ])('%s', (_, given, at) => {
    const verdict = instantOfRelease(given)
    expect([verdict.ok && `${verdict.value}`, verdict.ok && verdict.warnings]).toEqual([at, []])
  })

  test.each<[string, ReleaseTime]>([
    ['without an occurrence', release({ time: '02:30' }, '2026-03-08')],
    ['whatever the occurrence', release({ time: '02:30', occurrence: 'later' }, '2026-03-08')],
  ])('a time that the clocks skip is refused %s', (_, given) => {
    const verdict = instantOfRelease(given)
    expect(verdict).toMatchObject({ ok: false, refusals: [{ code: 'FOC_TIME_DOES_NOT_EXIST', path: ['time'] }] })
    const { message, remedy } = (verdict.ok ? undefined : verdict.refusals[0]) ?? {}
    expect(message).toMatch(/^02:30 .*2026-03-08 in America\/New_York/)
    expect(remedy).toMatch(/^Ask the carrier/)
  })

  test('a time that they show twice is asked for, naming both', () => {
    expect(instantOfRelease(release({ time: '01:30' }, '2026-11-01'))).toEqual({
      ok: false,
      refusals: [
        {
          code: 'FOC_TIME_AMBIGUOUS',
          message:
            '01:30 exists twice on 2026-11-01 in America/New_York: 2026-11-01 01:30 EDT and 2026-11-01 01:30 EST.',
          remedy: 'Give occurrence: EARLIER for 2026-11-01 01:30 EDT, or occurrence: LATER for 2026-11-01 01:30 EST.',
          path: ['time'],
        },
      ],
    })
  })
})
