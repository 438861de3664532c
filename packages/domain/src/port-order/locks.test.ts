import { describe, expect, it } from 'vitest'
import { instant } from '../../test-corpus/a-command.ts'
import { anOrder } from '../../test-corpus/an-order.ts'
import { bestEffortWarnings, lockRefusal, locksOf } from './locks.ts'

/** Released at 13:30 UTC. */
const foc = anOrder().foc({ date: '2026-06-15', time: '09:30' })
const dateOnly = anOrder().foc({ date: '2026-06-15' })
const ALL = ['cancel', 'new_date', 'other_change']

describe('what is locked (R6.4)', () => {
  it.each([
    ['exactly 24 h before', foc, '2026-06-14T13:30:00Z', []],
    ['inside 24 h', foc, '2026-06-14T13:30:01Z', ALL],
    ['a second before the release', foc, '2026-06-15T13:29:59Z', ALL],
    ['at the release', foc, '2026-06-15T13:30:00Z', []],
    ['12 h by this carrier', foc.winning({ lockHours: 12 }), '2026-06-15T01:30:00Z', []],
    ['inside the 12 h', foc.winning({ lockHours: 12 }), '2026-06-15T01:30:01Z', ALL],
    ['a bare date counts from its start', dateOnly, '2026-06-14T04:00:00Z', []],
    ['… inside', dateOnly, '2026-06-14T04:00:01Z', ALL],
    ['… to its end', dateOnly, '2026-06-16T03:59:59Z', ALL],
    ['… when the day is over', dateOnly, '2026-06-16T04:00:00Z', []],
    ['on port day too', foc.inStage('port_day'), '2026-06-15T05:00:00Z', ALL],
    ['cancelled', foc.with({ cancelledAt: instant('2026-06-15T00:00:00Z') }), '2026-06-15T05:00:00Z', []],
    ['complete', foc.inStage('complete').with({ supplementsAfterFoc: 3 }), '2026-06-15T05:00:00Z', []],
    ['no FOC', anOrder().with({ supplementsAfterFoc: 3 }), '2026-06-15T05:00:00Z', []],
    ['two supplements sent', foc.with({ supplementsAfterFoc: 2 }), '2026-06-10T12:00:00Z', []],
    ['three: cancelling would be the fourth', foc.with({ supplementsAfterFoc: 3 }), '2026-06-10T12:00:00Z', ALL],
    [
      'a limit of one',
      foc.winning({ supplementsAfterFoc: 1 }).with({ supplementsAfterFoc: 1 }),
      '2026-06-10T12:00:00Z',
      ALL,
    ],
  ])('%s', (_case, order, now, what) => {
    expect(locksOf(order.build(), instant(now)).map((lock) => lock.what)).toEqual(what)
  })

  it('shows why and until when', () => {
    expect(locksOf(foc.build(), instant('2026-06-15T12:00:00Z'))[0]).toEqual({
      what: 'cancel',
      why: 'Inside 24 h before the FOC of 2026-06-15 09:30 EDT, Dialworks takes no change of ours.',
      until: instant('2026-06-15T13:30:00Z'),
    })
    expect(locksOf(dateOnly.build(), instant('2026-06-15T12:00:00Z'))[2]?.until).toEqual(
      instant('2026-06-16T04:00:00Z'),
    )
    expect(locksOf(foc.with({ supplementsAfterFoc: 4 }).build(), instant('2026-06-10T12:00:00Z'))).toEqual([
      { what: 'cancel', why: 'Dialworks takes 3 supplements after the FOC, and 4 were sent.', until: null },
      { what: 'new_date', why: 'Dialworks takes 3 supplements after the FOC, and 4 were sent.', until: null },
      { what: 'other_change', why: 'Dialworks takes 3 supplements after the FOC, and 4 were sent.', until: null },
    ])
  })

  it('refuses with the field that locks', () => {
    const near = instant('2026-06-15T12:00:00Z')
    expect(lockRefusal(foc.with({ supplementsAfterFoc: 3 }).build(), near, 'Call.')).toEqual({
      code: 'LOCKED',
      message: 'Inside 24 h before the FOC of 2026-06-15 09:30 EDT, Dialworks takes no change of ours.',
      remedy: 'Call.',
      path: ['foc', 'at'],
    })
    const far = instant('2026-06-10T12:00:00Z')
    const used = foc.with({ supplementsAfterFoc: 3 }).build()
    expect(lockRefusal(used, far, 'Call.')?.path).toEqual(['supplementsAfterFoc'])
    expect(lockRefusal(foc.build(), far, 'Call.')).toBeNull()
  })
})

describe('best effort (R6.4)', () => {
  it.each([
    ['exactly 48 h before', foc, '2026-06-13T13:30:00Z', []],
    ['inside 48 h', foc, '2026-06-13T13:30:01Z', ['LOCKED']],
    ['inside the lock it is no warning', foc, '2026-06-14T13:30:01Z', []],
    ['at the edge of the lock', foc, '2026-06-14T13:30:00Z', ['LOCKED']],
    ['after the release', foc, '2026-06-15T13:30:00Z', []],
    ['no FOC', anOrder(), '2026-06-14T12:00:00Z', []],
  ])('%s', (_case, order, now, codes) => {
    expect(bestEffortWarnings(order.build(), instant(now)).map(({ code }) => code)).toEqual(codes)
  })

  it('says who and when', () => {
    expect(bestEffortWarnings(foc.build(), instant('2026-06-14T12:00:00Z'))).toEqual([
      {
        code: 'LOCKED',
        message: 'Inside 48 h before the FOC of 2026-06-15 09:30 EDT, Dialworks takes changes on best effort only.',
        remedy: 'Call Dialworks and make sure that the change is seen.',
        path: ['foc', 'at'],
      },
    ])
  })
})
