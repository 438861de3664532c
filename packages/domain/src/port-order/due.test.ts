import { describe, expect, it } from 'vitest'
import { instant } from '../../test-corpus/a-command.ts'
import { anOrder } from '../../test-corpus/an-order.ts'
import { applyDue, dueBefore, portDayBeginsAt } from './due.ts'

const foc = anOrder().foc({ date: '2026-06-15', time: '09:30' })

describe('when port day begins (R2.3)', () => {
  it.each([
    ['in the order’s zone', foc, '2026-06-15T04:00:00Z'],
    ['without a time', anOrder().foc({ date: '2026-06-15' }), '2026-06-15T04:00:00Z'],
    ['in Los Angeles', foc.with({ timeZone: 'America/Los_Angeles' }), '2026-06-15T07:00:00Z'],
    [
      'on the date that the release has in the order’s zone',
      anOrder().foc({ date: '2026-06-15', time: '00:30', zone: 'America/New_York' }).with({
        timeZone: 'America/Los_Angeles',
      }),
      '2026-06-14T07:00:00Z',
    ],
    ['never without a FOC', anOrder(), undefined],
  ])('%s', (_case, order, at) => {
    expect(portDayBeginsAt(order.build())?.toString()).toBe(at)
  })
})

describe('the automatic transition (R2.4)', () => {
  const midnight = instant('2026-06-15T04:00:00Z')

  it.each([
    ['a moment before', foc, '2026-06-15T03:59:59.999Z', undefined],
    ['on the minute', foc, '2026-06-15T04:00:00Z', 'port_day'],
    ['three days later', foc, '2026-06-18T12:00:00Z', 'port_day'],
    ['on hold: waits (R2.8)', foc.with({ heldAt: midnight }), '2026-06-18T12:00:00Z', undefined],
    ['cancelled', foc.with({ cancelledAt: midnight }), '2026-06-18T12:00:00Z', undefined],
    ['begun already', foc.inStage('port_day'), '2026-06-18T12:00:00Z', undefined],
    ['no FOC on the row', foc.with({ foc: null }), '2026-06-18T12:00:00Z', undefined],
  ])('%s', (_case, order, at, stage) => {
    expect(applyDue(order.build(), instant(at))?.stage).toBe(stage)
  })

  it('changes the stage alone', () => {
    expect(applyDue(foc.build(), midnight)).toEqual({
      stage: 'port_day',
      patch: {},
      numbers: [],
      allNumbersPortedAt: null,
      freesNumbers: false,
      splitOff: [],
      overrides: [],
    })
  })

  it.each([
    ['complete', '2026-06-15T04:00:00Z', 'port_day'],
    ['complete', '2026-06-15T03:59:59Z', undefined],
    ['begin_port_day', '2026-06-15T04:00:00Z', undefined],
    ['begin_port_day', '2026-06-16T03:59:59Z', undefined],
    ['begin_port_day', '2026-06-16T04:00:00Z', 'port_day'],
  ] as const)('before %s at %s', (command, at, stage) => {
    expect(dueBefore(foc.build(), command, instant(at))?.stage).toBe(stage)
  })

  it('finds nothing due before the hand begins port day without a FOC', () => {
    expect(dueBefore(foc.with({ foc: null }).build(), 'begin_port_day', midnight)).toBeNull()
  })
})
