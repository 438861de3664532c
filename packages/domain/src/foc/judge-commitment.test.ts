import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { anOrder } from '../../test-corpus/an-order.ts'
import { judgeCommitment, type ProposedCommitment } from './judge-commitment.ts'

const NOW = '2026-06-03T16:00:00Z'
const order = anOrder().submittedOn('2026-06-01').build()

interface Said extends Partial<Omit<ProposedCommitment, 'date'>> {
  readonly date?: string
  readonly now?: string
}

function judge({ date = '2026-06-15', now = NOW, ...said }: Said, of = order) {
  const proposal: ProposedCommitment = {
    date: Temporal.PlainDate.from(date),
    time: '09:30',
    timeZone: 'America/New_York',
    occurrence: null,
    override: null,
    ...said,
  }
  return judgeCommitment(of, proposal, Temporal.Instant.from(now))
}

/** `CODE path`, in order. */
function refusalsOf(said: Said, of = order): string[] {
  const verdict = judge(said, of)
  return verdict.ok ? [] : verdict.refusals.map(({ code, path }) => `${code} ${path.join('.')}`)
}

function warningsOf(said: Said, of = order): string[] {
  const verdict = judge(said, of)
  return verdict.ok ? verdict.warnings.map(({ code, path }) => `${code} ${path.join('.')}`) : ['refused']
}

function textOf(said: Said, of = order): string {
  const verdict = judge(said, of)
  const notes = verdict.ok ? verdict.warnings : verdict.refusals
  return notes.map(({ message, remedy }) => `${message} ${remedy}`).join('\n')
}

function acceptedOf(said: Said) {
  const verdict = judge(said)
  if (!verdict.ok) return ['refused']
  const { date, at, timeZone, overridden } = verdict.value
  return [`${date}`, `${at}`, timeZone, overridden.join(' ')]
}

const spring: Said = { date: '2026-03-08', time: '02:30', now: '2026-03-02T12:00:00Z', override: 'Sunday night port' }
const autumn: Said = { date: '2026-11-01', time: '01:30', now: '2026-10-26T12:00:00Z', override: 'Sunday night port' }

describe('R6.1 a date, usually a time, always a zone', () => {
  test.each<[string, Said, string[]]>([
    ['date and time', {}, ['2026-06-15', '2026-06-15T13:30:00Z', 'America/New_York', '']],
    ['date alone', { time: null }, ['2026-06-15', 'null', 'America/New_York', '']],
    ['another zone', { timeZone: 'America/Denver' }, ['2026-06-15', '2026-06-15T15:30:00Z', 'America/Denver', '']],
    [
      'an occurrence that nobody needed',
      { occurrence: 'later' },
      ['2026-06-15', '2026-06-15T13:30:00Z', 'America/New_York', ''],
    ],
  ])('%s', (_, said, accepted) => {
    expect(acceptedOf(said)).toEqual(accepted)
    expect(warningsOf(said)).toEqual([])
  })

  test.each<[string, Said, string[]]>([
    ['malformed', { time: '9:30', timeZone: 'New York' }, ['VALUE_INVALID time', 'VALUE_INVALID timeZone']],
    ['malformed: nothing else is judged', { time: '9:30', date: '2026-06-14' }, ['VALUE_INVALID time']],
    ['malformed: no override helps', { time: '9:30', override: 'The carrier said so' }, ['VALUE_INVALID time']],
    ['skipped that night', spring, ['FOC_TIME_DOES_NOT_EXIST time']],
    [
      'skipped, on a Sunday',
      { ...spring, override: null },
      ['FOC_TIME_DOES_NOT_EXIST time', 'FOC_NOT_BUSINESS_DAY date'],
    ],
    ['repeated that night', autumn, ['FOC_TIME_AMBIGUOUS time']],
  ])('a time %s', (_, said, refusals) => {
    expect(refusalsOf(said)).toEqual(refusals)
  })

  test.each<[string, Said, string | null]>([
    ['the first of two', { ...autumn, occurrence: 'earlier' }, '2026-11-01T05:30:00Z'],
    ['the second of two', { ...autumn, occurrence: 'later' }, '2026-11-01T06:30:00Z'],
    ['none on a night in spring', { ...spring, time: null }, 'null'],
  ])('a time that is %s is taken', (_, said, at) => {
    expect(acceptedOf(said).slice(1)).toEqual([at, 'America/New_York', 'FOC_NOT_BUSINESS_DAY'])
  })
})

describe('R6.2 a business day of the losing carrier', () => {
  test.each<[string, string, string, string]>([
    ['a Saturday', '2026-06-13', 'Saturday', '2026-06-15'],
    ['a Sunday', '2026-06-14', 'Sunday', '2026-06-15'],
    ['a holiday', '2026-06-19', 'Juneteenth', '2026-06-22'],
    ['a holiday observed', '2026-07-03', 'Independence Day (observed)', '2026-07-06'],
  ])('%s is refused, with the next that is one', (_, date, reason, next) => {
    expect(refusalsOf({ date })).toEqual(['FOC_NOT_BUSINESS_DAY date'])
    expect(textOf({ date })).toContain(
      `${date} is no business day of Spectrum Business (${reason}); the next one is ${next}.`,
    )
    expect(textOf({ date })).toMatch(/Check the date with the carrier, or give an override/)
  })

  test('a weekday that the carrier added is refused as its own holiday', () => {
    const closed = anOrder()
      .carrier({ holidaysAdded: [Temporal.PlainDate.from('2026-06-15')] })
      .build()
    expect(textOf({ date: '2026-06-15' }, closed)).toContain('(Carrier holiday); the next one is 2026-06-16.')
  })

  test("the carrier's own days count, not ours", () => {
    const dropped = anOrder()
      .carrier({ holidaysDropped: [Temporal.PlainDate.from('2026-06-19')] })
      .build()
    expect(refusalsOf({ date: '2026-06-19' }, dropped)).toEqual([])
    const canadian = anOrder().carrier({ country: 'CA' }).build()
    expect(refusalsOf({ date: '2026-07-01' }, canadian)).toEqual(['FOC_NOT_BUSINESS_DAY date'])
  })
})

describe('R6.2 within a year', () => {
  // 365 days around 2026-06-03 are 2025-06-03, a Tuesday, and 2027-06-03, a Thursday.
  test.each([
    ['2025-06-02', ['FOC_OUT_OF_RANGE date']],
    ['2025-06-03', []],
    ['2027-06-03', []],
    ['2027-06-04', ['FOC_OUT_OF_RANGE date']],
    ['2027-06-05', ['FOC_OUT_OF_RANGE date', 'FOC_NOT_BUSINESS_DAY date']],
    ['9999-12-30', ['FOC_OUT_OF_RANGE date']],
  ])('on 2026-06-03, %s: %j', (date, refusals) => {
    expect(refusalsOf({ date })).toEqual(refusals)
  })

  test('today is the one of the zone in which the FOC is given', () => {
    const lateEvening: Said = { now: '2026-06-04T03:00:00Z', date: '2027-06-04' }
    expect(refusalsOf(lateEvening)).toEqual(['FOC_OUT_OF_RANGE date'])
    expect(refusalsOf({ ...lateEvening, timeZone: 'UTC' })).toEqual([])
  })

  test('the refusal counts the days', () => {
    expect(textOf({ date: '2027-06-04' })).toContain(
      '2027-06-04 is 366 days ahead; a FOC lies within 365 days of today, 2026-06-03.',
    )
    expect(textOf({ date: '2025-06-02' })).toContain('2025-06-02 is 366 days ago;')
    expect(textOf({ date: '2025-06-02' })).toMatch(/Check the year, or give an override/)
  })
})

describe('R6.2 R2.6 an override with a reason', () => {
  const override = 'The carrier ports on Sundays in this market'

  test.each<[string, Said, string]>([
    ['a Sunday', { date: '2026-06-14', override }, 'FOC_NOT_BUSINESS_DAY'],
    ['too far', { date: '2027-06-04', override }, 'FOC_OUT_OF_RANGE'],
    ['both', { date: '2027-06-05', override }, 'FOC_OUT_OF_RANGE FOC_NOT_BUSINESS_DAY'],
    ['nothing to set aside', { override }, ''],
  ])('%s', (_, said, overridden) => {
    expect(acceptedOf(said)[3]).toBe(overridden)
  })

  test.each(['', ' ', '\t\n '])('a blank reason, %j, is none', (blank) => {
    expect(refusalsOf({ date: '2026-06-14', override: blank })).toEqual(['FOC_NOT_BUSINESS_DAY date'])
  })
})

describe('R6.2 what is allowed and should be looked at', () => {
  test.each<[string, Said, string[]]>([
    ['a minute ago', { date: '2026-06-03', time: '11:59' }, ['FOC_IN_PAST date']],
    ['this very minute', { date: '2026-06-03', time: '12:00' }, []],
    ['in a minute', { date: '2026-06-03', time: '12:01' }, []],
    ['yesterday', { date: '2026-06-02', time: null }, ['FOC_IN_PAST date']],
    ['some time today', { date: '2026-06-03', time: null }, []],
    ['today, late in the evening', { date: '2026-06-03', time: null, now: '2026-06-04T03:59:59Z' }, []],
    ['when that day is over', { date: '2026-06-03', time: null, now: '2026-06-04T04:00:00Z' }, ['FOC_IN_PAST date']],
    ['a year ago', { date: '2025-06-03' }, ['FOC_IN_PAST date']],
  ])('a FOC %s', (_, said, warnings) => {
    expect(warningsOf(said)).toEqual(warnings)
  })

  // Submitted on 2026-06-01: a CLEC's latest is 2026-06-23, a regional carrier's 2026-07-15. Thirty days on is 2026-07-03.
  const regional = anOrder().losing('regional').submittedOn('2026-06-01').build()
  test.each<[string, string, typeof order, string[]]>([
    ['after the latest, within 30 days', '2026-07-02', order, []],
    ['after both', '2026-07-06', order, ['FOC_FAR_AHEAD date']],
    ['after 30 days, before the latest', '2026-07-14', regional, []],
    ['after 30 days, on the latest', '2026-07-15', regional, []],
    ['a day after the latest', '2026-07-16', regional, ['FOC_FAR_AHEAD date']],
  ])('a FOC %s: %s', (_, date, of, warnings) => {
    expect(warningsOf({ date }, of)).toEqual(warnings)
  })

  test.each([
    ['2026-07-13', []],
    ['2026-07-14', ['FOC_FAR_AHEAD date']],
  ])('thirty days to the day: %s, on 2026-06-13', (date, warnings) => {
    expect(warningsOf({ date, now: '2026-06-13T16:00:00Z' })).toEqual(warnings)
  })

  test('the warnings say when', () => {
    expect(textOf({ date: '2026-06-02' })).toMatch(/2026-06-02 09:30 EDT, is in the past.*Check the date/)
    expect(textOf({ date: '2026-06-02', time: null })).toMatch(/2026-06-02, is in the past/)
    expect(textOf({ date: '2026-07-06' })).toMatch(
      /2026-07-06 is more than 30 days ahead.*2026-06-23.*Ask the winning carrier/,
    )
  })

  test('an overridden date still warns', () => {
    expect(warningsOf({ date: '2025-06-01', override: 'Entered after the fact' })).toEqual(['FOC_IN_PAST date'])
  })
})
