import { describe, expect, it } from 'vitest'
import { A_COMMAND, at, date, instant, proposal } from '../../test-corpus/a-command.ts'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import type { CommandOf } from './commands.ts'
import { decide } from './decide.ts'

/** Wed 2026-06-10, five days before the release of Mon 2026-06-15 09:30 in New York. */
const EARLY = '2026-06-10T14:00:00Z'
const order = anOrder().foc({ date: '2026-06-15', time: '09:30', confirmed: true })

const reschedule = (more: Partial<CommandOf<'reschedule_foc'>> = {}, of = order, now = EARLY) =>
  decide(of.build(), { ...A_COMMAND.reschedule_foc, requestedBy: 'us', ...more }, at(now))

function codes(...given: Parameters<typeof reschedule>): string[] {
  const verdict = reschedule(...given)
  return verdict.ok ? [] : verdict.refusals.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('rescheduling the FOC (R2.3, R6.5)', () => {
  it('replaces the commitment by an unconfirmed one that says why, at whose wish and who told the customer', () => {
    const verdict = reschedule({
      requestedBy: 'carrier',
      reason: ' Short of staff ',
      customerToldBy: ' Ana ',
      proposal: proposal('2026-06-23', '10:00'),
    })
    expect(verdict.ok && verdict.value).toEqual({
      stage: 'foc_received',
      patch: { focSlips: 1, focSlippedFrom: date('2026-06-15'), supplementsAfterFoc: 0 },
      foc: {
        date: date('2026-06-23'),
        at: instant('2026-06-23T14:00:00Z'),
        timeZone: 'America/New_York',
        source: 'email',
        confirmedAt: null,
        confirmedBy: null,
        confirmationNumber: null,
        reason: 'Short of staff',
        requestedBy: 'carrier',
        customerToldBy: 'Ana',
        recordedAt: instant(EARLY),
      },
      numbers: [],
      allNumbersPortedAt: null,
      freesNumbers: false,
      splitOff: [],
      overrides: [],
    })
    expect(verdict.ok && verdict.warnings).toEqual([])
  })

  it.each([
    ['ours', 'us', 2],
    ['nobody’s is read as ours', null, 2],
    ['the carrier’s', 'carrier', 1],
  ] as const)('counts slips, and supplements that are ours: %s (R6.4)', (_case, requestedBy, supplementsAfterFoc) => {
    const slipped = order.with({ focSlips: 1, supplementsAfterFoc: 1 })
    const verdict = reschedule({ requestedBy, customerToldBy: ' ' }, slipped)
    expect(verdict.ok && verdict.value.patch).toEqual({
      focSlips: 2,
      focSlippedFrom: date('2026-06-15'),
      supplementsAfterFoc,
    })
    expect(verdict.ok && [verdict.value.foc?.requestedBy, verdict.value.foc?.customerToldBy]).toEqual([
      requestedBy,
      null,
    ])
  })

  it.each<[string, Partial<CommandOf<'reschedule_foc'>>, string[]]>([
    ['no reason', { reason: ' ' }, ['REASON_MISSING reason']],
    ['the date and time it has', { proposal: proposal('2026-06-15', '09:30') }, ['VALUE_INVALID date']],
    ['the date it has, without a time', { proposal: proposal('2026-06-15') }, ['VALUE_INVALID date']],
    ['another time of the date it has', { proposal: proposal('2026-06-15', '10:00') }, []],
    ['the same time of another date', { proposal: proposal('2026-06-16', '09:30') }, []],
    ['no business day', { proposal: proposal('2026-06-20') }, ['FOC_NOT_BUSINESS_DAY date']],
    [
      'no business day and no reason',
      { proposal: proposal('2026-06-20'), reason: '' },
      ['REASON_MISSING reason', 'FOC_NOT_BUSINESS_DAY date'],
    ],
    ['a malformed time', { proposal: proposal('2026-06-22', '25:00') }, ['VALUE_INVALID time']],
  ])('%s', (_case, more, expected) => {
    expect(codes({ ...more, requestedBy: 'carrier' })).toEqual(expected)
  })

  it('says what the FOC is already, and what reason is wanted', () => {
    const verdict = reschedule({ proposal: proposal('2026-06-15'), reason: '' })
    expect(!verdict.ok && verdict.refusals.map(({ message, remedy }) => [message, remedy])).toEqual([
      ['A FOC moves for a reason, and none was given.', 'Say why the date moves, for the history of the order.'],
      [
        'The FOC is 2026-06-15 09:30 EDT already.',
        'Give the date or time that it moves to; to confirm this one, confirm the FOC.',
      ],
    ])
  })

  it('has nothing to move without a FOC', () => {
    expect(codes({}, order.with({ foc: null }))).toEqual(['FOC_NOT_RECEIVED foc'])
  })

  it('sets R6.2 aside with an override, and nothing else', () => {
    const saturday = { proposal: proposal('2026-06-20'), override: ' Agreed ' }
    const verdict = reschedule(saturday)
    expect(verdict.ok && verdict.value.overrides).toEqual([
      {
        command: 'reschedule_foc',
        code: 'FOC_NOT_BUSINESS_DAY',
        reason: 'Agreed',
        by: 'Dana Ruiz',
        at: instant(EARLY),
      },
    ])
    expect(codes(saturday, order.with({ supplementsAfterFoc: 3 }))).toEqual(['LOCKED supplementsAfterFoc'])
  })
})

describe('what binds a date of ours (R6.4)', () => {
  const used = order.with({ supplementsAfterFoc: 3 })
  const inLock = '2026-06-14T13:30:01Z'

  it.each<[string, OrderBuilder, string, string, string[]]>([
    ['exactly 24 h before', order, '2026-06-22', '2026-06-14T13:30:00Z', []],
    ['inside 24 h', order, '2026-06-22', inLock, ['LOCKED foc.at']],
    ['the third supplement', order.with({ supplementsAfterFoc: 2 }), '2026-06-22', EARLY, []],
    ['the fourth', used, '2026-06-22', EARLY, ['LOCKED supplementsAfterFoc']],
    ['inside 24 h the fourth is one lock', used, '2026-06-22', inLock, ['LOCKED foc.at']],
    ['two business days away', order, '2026-06-12', EARLY, ['LOCKED date']],
    ['three business days away', order.foc({ date: '2026-06-18' }), '2026-06-15', EARLY, []],
    ['a holiday between', order, '2026-06-22', '2026-06-17T14:00:00Z', ['LOCKED date']],
    ['… the day after', order, '2026-06-23', '2026-06-17T14:00:00Z', []],
    ['today in the order’s zone', order.with({ timeZone: 'Asia/Tokyo' }), '2026-06-16', '2026-06-10T16:00:00Z', []],
    [
      '… is tomorrow there',
      order.with({ timeZone: 'Asia/Tokyo' }),
      '2026-06-15',
      '2026-06-10T16:00:00Z',
      ['LOCKED date'],
    ],
    ['both too late and too soon', order, '2026-06-16', inLock, ['LOCKED foc.at', 'LOCKED date']],
    ['on port day after the release', order.inStage('port_day'), '2026-06-22', '2026-06-15T14:00:00Z', []],
  ])('%s', (_case, of, day, now, expected) => {
    const proposed = { proposal: proposal(day, '11:00') }
    expect(codes({ ...proposed, requestedBy: 'us' }, of, now)).toEqual(expected)
    expect(codes({ ...proposed, requestedBy: null }, of, now)).toEqual(expected)
    expect(codes({ ...proposed, requestedBy: 'carrier' }, of, now)).toEqual([])
  })

  it('says how the carrier’s own decision is recorded', () => {
    const verdict = reschedule({ proposal: proposal('2026-06-16', '11:00') }, used)
    expect(!verdict.ok && verdict.refusals.map(({ message, remedy }) => [message, remedy])).toEqual([
      [
        'Dialworks takes 3 supplements after the FOC, and 3 were sent.',
        'If the carrier moved the date itself, say so with requestedBy: CARRIER; otherwise call the winning carrier.',
      ],
    ])
    const soon = reschedule({ proposal: proposal('2026-06-12', '11:00') })
    expect(!soon.ok && soon.refusals.map(({ message, remedy }) => [message, remedy])).toEqual([
      [
        'Dialworks takes a new date of ours from 2026-06-15 on, 3 business days away; 2026-06-12 is sooner.',
        'Ask for 2026-06-15 or later. If the carrier moved the date itself, say so with requestedBy: CARRIER.',
      ],
    ])
  })

  it.each([
    ['us', '2026-06-13T13:30:01Z', ['LOCKED']],
    ['us', '2026-06-13T13:30:00Z', []],
    ['carrier', '2026-06-13T13:30:01Z', []],
  ] as const)('is best effort inside 48 h: %s at %s', (requestedBy, now, expected) => {
    const verdict = reschedule({ requestedBy }, order, now)
    expect(verdict.ok && verdict.warnings.map(({ code }) => code)).toEqual(expected)
  })

  it('passes on what R6.2 warns of', () => {
    const verdict = reschedule({ requestedBy: 'carrier', proposal: proposal('2026-06-08', '11:00') })
    expect(verdict.ok && verdict.warnings.map(({ code }) => code)).toEqual(['FOC_IN_PAST'])
  })
})

describe('the hour of a FOC that had a date alone (R6.1)', () => {
  const dateOnly = anOrder().foc({ date: '2026-06-15' })
  const fill = (more: Partial<CommandOf<'reschedule_foc'>> = {}, of = dateOnly, now = EARLY) =>
    reschedule({ proposal: proposal('2026-06-15', '11:00'), reason: '', ...more }, of, now)

  it('is filled in: no slip, no supplement, no reason, and still to be confirmed', () => {
    const slipped = dateOnly.with({ focSlips: 1, focSlippedFrom: date('2026-06-12'), supplementsAfterFoc: 2 })
    const { foc } = slipped.build()
    const onRecord = foc && {
      ...foc,
      source: 'portal' as const,
      confirmedAt: instant('2026-06-04T14:00:00Z'),
      confirmedBy: 'Lee Ward',
      confirmationNumber: 'FOC-7',
      reason: 'Short of staff',
      requestedBy: 'carrier' as const,
      customerToldBy: 'Ana',
    }
    const verdict = fill({}, slipped.with({ foc: onRecord }))
    expect(verdict.ok && verdict.value).toEqual({
      stage: 'foc_received',
      patch: {},
      foc: {
        ...onRecord,
        at: instant('2026-06-15T15:00:00Z'),
        confirmedAt: null,
        confirmedBy: null,
        recordedAt: instant(EARLY),
      },
      numbers: [],
      allNumbersPortedAt: null,
      freesNumbers: false,
      splitOff: [],
      overrides: [],
    })
    expect(verdict.ok && verdict.warnings).toEqual([])
  })

  it('takes a reason, a teller and a zone that are given', () => {
    const verdict = fill({
      reason: ' They wrote at last ',
      customerToldBy: ' Bo ',
      proposal: proposal('2026-06-15', '11:00', { timeZone: 'America/Chicago' }),
    })
    expect(verdict.ok && verdict.value.foc).toMatchObject({
      at: instant('2026-06-15T16:00:00Z'),
      timeZone: 'America/Chicago',
      reason: 'They wrote at last',
      customerToldBy: 'Bo',
    })
  })

  it.each<[string, OrderBuilder, string]>([
    ['inside the lock', dateOnly, '2026-06-15T12:00:00Z'],
    ['with all supplements sent', dateOnly.with({ supplementsAfterFoc: 3 }), EARLY],
    ['too near for a new date', dateOnly, '2026-06-12T14:00:00Z'],
    ['on best effort', dateOnly, '2026-06-13T14:00:00Z'],
  ])('is bound by no lock (R6.4): %s', (_case, of, now) => {
    const verdict = fill({ requestedBy: 'us' }, of, now)
    expect(verdict.ok && [verdict.value.patch, verdict.warnings]).toEqual([{}, []])
  })

  it.each<[string, Partial<CommandOf<'reschedule_foc'>>, OrderBuilder, string[]]>([
    ['a date that was settled with an override', sunday('11:00'), anOrder().foc({ date: '2026-06-14' }), []],
    ['a malformed time', { proposal: proposal('2026-06-15', '25:00') }, dateOnly, ['VALUE_INVALID time']],
    [
      'an hour that the clocks skip',
      { proposal: proposal('2026-03-08', '02:30') },
      anOrder().foc({ date: '2026-03-08' }),
      ['FOC_TIME_DOES_NOT_EXIST time'],
    ],
    ['no time either', { proposal: proposal('2026-06-15') }, dateOnly, ['REASON_MISSING reason', 'VALUE_INVALID date']],
    ['another date', { proposal: proposal('2026-06-16', '11:00') }, dateOnly, ['REASON_MISSING reason']],
    ['another hour of one that had one', {}, order, ['REASON_MISSING reason']],
  ])('%s', (_case, more, of, expected) => {
    expect(
      codes({ proposal: proposal('2026-06-15', '11:00'), reason: '', requestedBy: 'carrier', ...more }, of),
    ).toEqual(expected)
  })

  it('keeps no override that nobody gave, and passes on what R6.2 warns of', () => {
    const past = fill(sunday('11:00'), anOrder().foc({ date: '2026-06-14' }), '2026-06-16T14:00:00Z')
    expect(past.ok && [past.value.overrides, past.warnings.map(({ code }) => code)]).toEqual([[], ['FOC_IN_PAST']])
  })

  function sunday(time: string) {
    return { proposal: proposal('2026-06-14', time) }
  }
})
