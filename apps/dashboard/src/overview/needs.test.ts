import { describe, expect, it } from 'vitest'
import { dueOf, headlineOf, reasonOf } from './need-words.ts'
import { needsOf } from './needs.ts'
import { aMigration, aNeedingOrder, anOrder, anOverview, counts, NOW } from './overview.fixture.ts'

const tonight = anOrder({ id: 'ready', carrierName: 'AT&T Business' })
const FAR = { date: '2026-12-02', at: '2026-12-02T13:00:00Z', timeZone: 'America/Los_Angeles' }

const unconfirmed = anOrder({ id: 'unconfirmed', conditions: ['FOC_UNCONFIRMED', 'FOC_SLIPPED'] })
const unconfirmedFar = anOrder({ id: 'far', conditions: ['FOC_UNCONFIRMED'], foc: FAR })
const rejected = anOrder({ id: 'rejected', stage: 'LOA_PENDING', conditions: ['LOA_REJECTED'], foc: null })
const silent = anOrder({ id: 'silent', stage: 'LOA_SUBMITTED', conditions: ['ACK_OVERDUE'], foc: null })
const stuck = anOrder({
  id: 'stuck',
  stage: 'PORT_DAY',
  conditions: ['PORT_FAILED', 'PARTIALLY_PORTED'],
  carrierName: 'Lumen',
  numberCount: 41,
  portBackClosesAt: '2026-11-25T11:00:00Z',
  foc: { date: '2026-11-23', at: '2026-11-23T11:00:00Z', timeZone: 'America/Chicago' },
  timeZone: 'America/Chicago',
  outcomeCounts: counts({ failed: 3, tested: 38 }),
})
const backed = anOrder({
  id: 'backed',
  stage: 'COMPLETE',
  conditions: ['PORTED_BACK'],
  outcomeCounts: counts({ portedBack: 1, tested: 13 }),
})
const elsewhere = { migration: aMigration([], { id: 'other', customerName: 'Oakline Realty Partners' }) }

const blocked = aMigration([tonight, unconfirmed], {
  readiness: {
    ready: false,
    sentence: 'No: 1 of 2 orders lacks a confirmed FOC (Comcast Business)',
    blockers: [{ code: 'FOC_NOT_CONFIRMED', portOrderId: 'unconfirmed' }],
  },
})

describe('what needs somebody, the most urgent first', () => {
  it('what blocks the next cutover, what went wrong, then paper; and counts what is before the next FOC', () => {
    const { all, pressing, release } = needsOf(
      anOverview({
        cutovers: [blocked],
        needing: [
          aNeedingOrder({ order: silent, ...elsewhere, acknowledgementDueAt: '2026-11-21T08:00:00Z' }),
          aNeedingOrder({ order: backed, ...elsewhere }),
          aNeedingOrder({ order: unconfirmedFar, ...elsewhere }),
          aNeedingOrder({ order: rejected, ...elsewhere }),
          aNeedingOrder({ order: stuck, ...elsewhere }),
          aNeedingOrder({ order: unconfirmed, migration: blocked }),
        ],
      }),
      NOW,
    )
    expect(all.map(({ order }) => order.id)).toEqual(['unconfirmed', 'stuck', 'rejected', 'far', 'silent', 'backed'])
    expect(pressing).toBe(2)
    expect(release?.at.toISOString()).toBe('2026-11-24T12:00:00.000Z')
  })

  it('is all pressing when no FOC is ahead', () => {
    const { pressing, release } = needsOf(
      anOverview({ needing: [aNeedingOrder({ order: rejected, ...elsewhere })] }),
      NOW,
    )
    expect([pressing, release]).toEqual([1, null])
  })

  it('paper presses when the carrier’s day ends before the next FOC (R4.2)', () => {
    const cutovers = [aMigration([anOrder({ foc: FAR })])]
    const { pressing } = needsOf(
      anOverview({ cutovers, needing: [aNeedingOrder({ order: rejected, ...elsewhere })] }),
      NOW,
    )
    expect(pressing).toBe(1)
  })

  it('names a blocker that has no condition, with the command that mends it', () => {
    const waiting = anOrder({ id: 'waiting', stage: 'LOA_SUBMITTED', foc: null, carrierName: 'Cox' })
    const pending = anOrder({ id: 'pending', stage: 'LOA_PENDING', foc: null })
    const held = anOrder({ id: 'held', conditions: ['ON_HOLD'], holdReason: 'An unpaid bill' })
    const blockers = [
      { code: 'FOC_NOT_RECEIVED', portOrderId: 'waiting' },
      { code: 'FOC_NOT_RECEIVED', portOrderId: 'pending' },
      { code: 'ON_HOLD', portOrderId: 'held' },
      { code: 'NO_ORDERS', portOrderId: null },
    ]
    const migration = aMigration([tonight, waiting, pending, held], {
      readiness: { ready: false, sentence: 'No: …', blockers },
    })
    const { all } = needsOf(anOverview({ cutovers: [migration] }), NOW)
    expect(all.map(({ kind, order }) => [order.id, kind])).toEqual([
      ['waiting', 'not-promised'],
      ['pending', 'not-submitted'],
      ['held', 'held'],
    ])
    expect(
      needsOf(
        anOverview({
          cutovers: [{ ...migration, winningCarrier: { ...migration.winningCarrier, bestEffortHours: 8 } }],
        }),
        NOW,
      ).all,
    ).toEqual([])
  })
})

describe('in words', () => {
  const told = (order: typeof stuck, said: Partial<Parameters<typeof aNeedingOrder>[0]> = {}) => {
    const [need] = needsOf(
      anOverview({ cutovers: [blocked], needing: [aNeedingOrder({ order, ...elsewhere, ...said })] }),
      NOW,
    ).all.filter((each) => each.order.id === order.id)
    if (!need) return null
    const due = dueOf(need, NOW)
    return [
      headlineOf(need),
      reasonOf(need, NOW),
      due && `${due.span} / ${due.before}${due.at ?? ''}${due.date ?? ''} ${due.zone}`,
    ]
  }

  it.each([
    [
      'unconfirmed',
      unconfirmed,
      { migration: blocked },
      [
        'Have Comcast Business’s FOC confirmed by voice',
        'nobody of Zoom Phone has confirmed it yet',
        'in 9 h 20 min / 2026-11-24T12:00:00.000Z America/Los_Angeles',
      ],
    ],
    [
      'stuck',
      stuck,
      { nextActions: ['Call the NOC.', 'And more.'] },
      [
        'Split off the 3 numbers that stayed with Lumen',
        'Call the NOC.',
        '32 h 20 min left / to port back, 2026-11-25T11:00:00.000Z America/Chicago',
      ],
    ],
    [
      'nothing moved',
      { ...stuck, portBackClosesAt: null, outcomeCounts: counts({ failed: 1 }) },
      {},
      ['Call Zoom Phone: 1 number did not move from Lumen', '0 of 41 numbers ported', null],
    ],
    [
      'rejected',
      rejected,
      { rejections: [{ resolvedAt: null, reasons: [{ remedy: 'Copy the CSR’s.' }, { remedy: 'Copy the CSR’s.' }] }] },
      [
        'Mend the LOA that Comcast Business sent back',
        'Copy the CSR’s.',
        'in 15 h 20 min / by then it counts as 2026-11-24 America/Los_Angeles',
      ],
    ],
    [
      'silent',
      silent,
      { acknowledgementDueAt: '2026-11-21T08:00:00Z' },
      [
        'Ask Zoom Phone whether the LOA for Comcast Business arrived',
        '14 numbers; no acknowledgement so far',
        '2 days 18 h late / due by 2026-11-20 America/Los_Angeles',
      ],
    ],
    [
      'backed',
      backed,
      {},
      ['Plan a new port for the number that went back to Comcast Business', '1 of 14 numbers is there again', null],
    ],
    [
      'a day without a time',
      { ...unconfirmedFar, foc: { ...FAR, at: null } },
      {},
      [
        'Have Comcast Business’s FOC confirmed by voice',
        'nobody of Zoom Phone has confirmed it yet',
        'in 8 days 5 h / 2026-12-02 America/Los_Angeles',
      ],
    ],
  ])('%s', (_case, order, said, words) => {
    expect(told(order, said)).toEqual(words)
  })
})
