import { describe, expect, it } from 'vitest'
import { instant } from '../../test-corpus/a-command.ts'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import { acknowledgementDueAt, acknowledgementDueOn } from './acknowledgement.ts'
import { conditionsOf, PORT_CONDITIONS } from './conditions.ts'

const now = instant('2026-06-02T14:00:00Z')
const then = instant('2026-06-01T12:00:00Z')
const confirmed = anOrder().foc({ date: '2026-06-15', time: '09:30', confirmed: true })
const onPortDay = confirmed.inStage('port_day')

describe('what stands beside the stage (R2.2)', () => {
  it.each<[string, OrderBuilder, string[]]>([
    ['nothing, at first', anOrder(), []],
    ['a rejection', anOrder().with({ rejectedAt: then }), ['loa_rejected']],
    ['a FOC that nobody confirmed', anOrder().inStage('foc_received'), ['foc_unconfirmed']],
    ['… on port day', anOrder().inStage('port_day'), ['foc_unconfirmed']],
    ['… complete all the same', anOrder().inStage('complete'), []],
    ['… no FOC on the row', anOrder().inStage('foc_received').with({ foc: null }), []],
    ['a confirmed FOC', confirmed, []],
    ['a slip', confirmed.with({ focSlips: 1 }), ['foc_slipped']],
    ['… before it was complete', confirmed.inStage('complete').with({ focSlips: 1 }), []],
    ['a failed number', onPortDay.tally({ pending: 2, failed: 1 }), ['port_failed']],
    ['… of a FOC that was moved', confirmed.tally({ failed: 1 }), ['port_failed']],
    ['… completed with an override', confirmed.inStage('complete').tally({ tested: 1, failed: 1 }), []],
    ['one failed, one ported', onPortDay.tally({ ported: 1, failed: 1 }), ['port_failed', 'partially_ported']],
    [
      'one failed, one’s calls too',
      onPortDay.tally({ test_failed: 1, failed: 1 }),
      ['port_failed', 'partially_ported'],
    ],
    ['one pending, one ported', onPortDay.tally({ ported: 1, pending: 1 }), []],
    ['numbers split off', onPortDay.tally({ tested: 1 }).with({ splitOff: 1 }), ['partially_ported']],
    ['… and nothing left that ported', onPortDay.tally({ pending: 1 }).with({ splitOff: 1 }), []],
    ['… complete', confirmed.inStage('complete').with({ splitOff: 1 }), []],
    ['a port-back', onPortDay.tally({ tested: 1, ported_back: 1 }), ['ported_back']],
    ['… of a completed order', confirmed.inStage('complete').tally({ ported_back: 1 }), ['ported_back']],
    ['a hold', anOrder().with({ heldAt: then }), ['on_hold']],
    [
      'cancelled, and nothing else',
      anOrder().with({ cancelledAt: then, heldAt: then, rejectedAt: then }),
      ['cancelled'],
    ],
  ])('%s', (_case, order, conditions) => {
    expect(conditionsOf(order.build(), now)).toEqual(conditions)
  })

  it('comes in one order', () => {
    const order = anOrder()
      .inStage('port_day')
      .tally({ ported: 1, failed: 1, ported_back: 1 })
      .with({ rejectedAt: then, focSlips: 1, heldAt: then })
    const all = PORT_CONDITIONS.filter((condition) => condition !== 'ack_overdue' && condition !== 'cancelled')
    expect(conditionsOf(order.build(), now)).toEqual(all)
  })
})

describe('the acknowledgement (R3.3)', () => {
  const submitted = anOrder().submittedOn('2026-06-01')

  it.each([
    ['two business days, to the end of the day in the order’s zone', submitted, '2026-06-03', '2026-06-04T04:00:00Z'],
    ['another zone', submitted.with({ timeZone: 'America/Los_Angeles' }), '2026-06-03', '2026-06-04T07:00:00Z'],
    ['over a weekend', anOrder().submittedOn('2026-06-05'), '2026-06-09', '2026-06-10T04:00:00Z'],
    ['after the cutoff', anOrder().submittedAt('2026-06-01T17:00:01Z'), '2026-06-04', '2026-06-05T04:00:00Z'],
    ['over a holiday', anOrder().submittedOn('2026-06-18'), '2026-06-23', '2026-06-24T04:00:00Z'],
    ['one day', submitted.winning({ acknowledgementBusinessDays: 1 }), '2026-06-02', '2026-06-03T04:00:00Z'],
    ['not submitted', anOrder(), undefined, undefined],
  ])('is due: %s', (_case, order, on, at) => {
    expect(acknowledgementDueOn(order.build())?.toString()).toBe(on)
    expect(acknowledgementDueAt(order.build())?.toString()).toBe(at)
  })

  it.each([
    ['in time to the last moment', submitted, '2026-06-04T03:59:59.999Z', []],
    ['overdue from the next day on', submitted, '2026-06-04T04:00:00Z', ['ack_overdue']],
    ['acknowledged', submitted.with({ acknowledgedAt: then }), '2026-06-10T04:00:00Z', []],
    ['a FOC says more', submitted.foc({ date: '2026-06-15', confirmed: true }), '2026-06-10T04:00:00Z', []],
    ['rejected, to be sent again', submitted.inStage('loa_pending'), '2026-06-10T04:00:00Z', []],
    ['no submission on the row', submitted.with({ submittedAt: null }), '2026-06-10T04:00:00Z', []],
  ])('%s', (_case, order, at, conditions) => {
    expect(conditionsOf(order.build(), instant(at))).toEqual(conditions)
  })
})
