import { describe, expect, it } from 'vitest'
import { A_COMMAND, at, date, instant, proposal } from '../../test-corpus/a-command.ts'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import type { CommandOf } from './commands.ts'
import { decide } from './decide.ts'

const CONTEXT = at('2026-06-10T14:00:00Z')
const recorded = anOrder().foc({ date: '2026-06-15', time: '09:30' })
const dateOnly = anOrder().foc({ date: '2026-06-15' })

const confirm = (order: OrderBuilder, more: Partial<CommandOf<'confirm_foc'>> = {}) =>
  decide(order.build(), { ...A_COMMAND.confirm_foc, ...more }, CONTEXT)

/** The release on record after the command, or the refusals with their paths. */
function outcome(order: OrderBuilder, more: Partial<CommandOf<'confirm_foc'>>): unknown {
  const verdict = confirm(order, more)
  return verdict.ok
    ? verdict.value.foc?.at?.toString()
    : verdict.refusals.map(({ code, path }) => [code, path.join('.')].join(' '))
}

describe('confirming the FOC (R2.3, R6.3)', () => {
  it('keeps when, who and the number, and changes nothing else', () => {
    const order = recorded.build()
    const verdict = confirm(recorded, { confirmedBy: ' Lee Ward ', confirmationNumber: ' FOC-9 ' })
    expect(verdict.ok && verdict.value).toEqual({
      stage: 'foc_received',
      patch: {},
      foc: { ...order.foc, confirmedAt: CONTEXT.now, confirmedBy: 'Lee Ward', confirmationNumber: 'FOC-9' },
      numbers: [],
      allNumbersPortedAt: null,
      freesNumbers: false,
      splitOff: [],
      overrides: [],
    })
  })

  it.each([[null], [' ']])('keeps the number on record for %j', (confirmationNumber) => {
    const order = anOrder().foc({ date: '2026-06-15', time: '09:30', confirmed: true })
    const verdict = confirm(order, { confirmationNumber })
    expect(verdict.ok && verdict.value.foc?.confirmationNumber).toBe('FOC-20417')
  })

  it('stays on port day', () => {
    const verdict = confirm(recorded.inStage('port_day'))
    expect(verdict.ok && verdict.value.stage).toBe('port_day')
  })

  const utc = { timeZone: 'UTC' }
  it.each<[string, OrderBuilder, Partial<CommandOf<'confirm_foc'>>, unknown]>([
    ['the same', recorded, {}, '2026-06-15T13:30:00Z'],
    ['the same in another zone', recorded, { proposal: proposal('2026-06-15', '13:30', utc) }, '2026-06-15T13:30:00Z'],
    ['another minute', recorded, { proposal: proposal('2026-06-15', '09:31') }, ['FOC_MISMATCH time']],
    ['another date', recorded, { proposal: proposal('2026-06-16', '09:30') }, ['FOC_MISMATCH date']],
    [
      'the same words in another zone',
      recorded,
      { proposal: proposal('2026-06-15', '09:30', utc) },
      ['FOC_MISMATCH time'],
    ],
    ['a time for a bare date', dateOnly, {}, '2026-06-15T13:30:00Z'],
    ['another date for a bare date', dateOnly, { proposal: proposal('2026-06-16', '09:30') }, ['FOC_MISMATCH date']],
    ['no time', recorded, { proposal: proposal('2026-06-15') }, ['VALUE_MISSING time']],
    ['nobody', recorded, { confirmedBy: ' ' }, ['VALUE_MISSING confirmedBy']],
    ['a malformed time', recorded, { proposal: proposal('2026-06-15', '9:30') }, ['VALUE_INVALID time']],
    [
      'nothing well-formed',
      recorded,
      { proposal: proposal('2026-06-15', null, { timeZone: 'Mars/Base' }), confirmedBy: '' },
      ['VALUE_MISSING time', 'VALUE_MISSING confirmedBy', 'VALUE_INVALID timeZone'],
    ],
    ['no FOC on the row', recorded.with({ foc: null }), {}, ['FOC_NOT_RECEIVED foc']],
  ])('%s', (_case, order, more, expected) => {
    expect(outcome(order, more)).toEqual(expected)
  })

  it('shows both when they differ, and the way out', () => {
    expect(confirm(recorded, { proposal: proposal('2026-06-16', '10:00') })).toEqual({
      ok: false,
      refusals: [
        {
          code: 'FOC_MISMATCH',
          message:
            'The FOC on record is 2026-06-15 09:30 EDT; what was confirmed is 2026-06-16 10:00 (America/New_York).',
          remedy:
            'Ask the winning carrier which one holds. If the new one does, reschedule the FOC to it, then confirm that.',
          path: ['date'],
          portOrderId: 'order-1',
        },
      ],
    })
  })

  it('says what is missing', () => {
    const verdict = confirm(recorded, { proposal: proposal('2026-06-15'), confirmedBy: '' })
    expect(!verdict.ok && verdict.refusals.map(({ message, remedy }) => [message, remedy])).toEqual([
      [
        'A FOC is confirmed with its time, and none was given.',
        'Ask the winning carrier for the release time, and give it as HH:MM.',
      ],
      ['A FOC is confirmed by a person, and nobody was named.', 'Name who at the winning carrier confirmed the FOC.'],
    ])
  })

  it('says what to do when there is no FOC to confirm', () => {
    const verdict = confirm(recorded.with({ foc: null }))
    expect(!verdict.ok && verdict.refusals).toEqual([
      {
        code: 'FOC_NOT_RECEIVED',
        message: 'The order is in foc_received, but no FOC is on record.',
        remedy: 'Reject the LOA with the reason and submit it again, or cancel the order.',
        path: ['foc'],
        portOrderId: 'order-1',
      },
    ])
  })

  it('fills in the time in the zone that it was given in (R6.1)', () => {
    const verdict = confirm(dateOnly, { proposal: proposal('2026-06-15', '08:30', { timeZone: 'America/Chicago' }) })
    expect(verdict.ok && [verdict.value.foc?.date, verdict.value.foc?.at, verdict.value.foc?.timeZone]).toEqual([
      date('2026-06-15'),
      instant('2026-06-15T13:30:00Z'),
      'America/Chicago',
    ])
  })
})

describe('a night on which the clocks change (R6.1)', () => {
  const later = { occurrence: 'later' } as const
  const earlier = { occurrence: 'earlier' } as const
  const autumn = anOrder().foc({ date: '2026-11-01' })
  const twice = '2026-11-01T05:30:00Z'
  const { foc } = autumn.build()
  const autumnAt = autumn.with({ foc: foc && { ...foc, at: instant(twice) } })

  it.each<[string, OrderBuilder, ReturnType<typeof proposal>, unknown]>([
    [
      'a skipped hour does not exist',
      anOrder().foc({ date: '2026-03-08' }),
      proposal('2026-03-08', '02:30'),
      ['FOC_TIME_DOES_NOT_EXIST time'],
    ],
    ['a repeated hour is asked for', autumn, proposal('2026-11-01', '01:30'), ['FOC_TIME_AMBIGUOUS time']],
    ['… the earlier', autumn, proposal('2026-11-01', '01:30', earlier), '2026-11-01T05:30:00Z'],
    ['… the later', autumn, proposal('2026-11-01', '01:30', later), '2026-11-01T06:30:00Z'],
    ['on record, no occurrence is needed', autumnAt, proposal('2026-11-01', '01:30'), twice],
    ['… the right one passes', autumnAt, proposal('2026-11-01', '01:30', earlier), twice],
    ['… the other is a mismatch', autumnAt, proposal('2026-11-01', '01:30', later), ['FOC_MISMATCH time']],
  ])('%s', (_case, order, given, expected) => {
    expect(outcome(order, { proposal: given })).toEqual(expected)
  })
})
