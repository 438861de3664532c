import { describe, expect, it } from 'vitest'
import { answerOf, cutoverLines } from './can-go.ts'
import { aMigration, aNeedingOrder, anOrder, anOverview, counts, NOW } from './overview.fixture.ts'

const notReady = (sentence: string) => ({ ready: false, sentence, blockers: [] })
const on = (date: string) => anOrder({ foc: { date, at: `${date}T13:00:00Z`, timeZone: 'America/Denver' } })

describe('the lines', () => {
  it('are the cutovers of two weeks and those in trouble, each once: who can’t go first, then by release', () => {
    const soon = aMigration([on('2026-11-25')], { id: 'soon' })
    const blocked = aMigration([on('2026-12-02')], { id: 'blocked', readiness: notReady('No: …') })
    const far = aMigration([on('2026-12-20')], { id: 'far' })
    const none = aMigration([], { id: 'none', nextFoc: null })
    const troubled = aMigration([on('2026-12-24')], { id: 'troubled', readiness: notReady('No: …') })
    const overview = anOverview({
      cutovers: [soon, blocked, far, none],
      needing: [
        aNeedingOrder({ order: anOrder(), migration: troubled }),
        aNeedingOrder({ order: anOrder(), migration: blocked }),
      ],
    })
    expect(cutoverLines(overview, NOW).map(({ migration }) => migration.id)).toEqual(['blocked', 'troubled', 'soon'])
  })

  it('show the next release, and for a past one until when numbers can go back', () => {
    const past = { date: '2026-11-23', at: '2026-11-23T11:00:00Z', timeZone: 'America/Chicago' }
    const gone = anOrder({ id: 'gone', stage: 'PORT_DAY', foc: past, portBackClosesAt: '2026-11-25T11:00:00Z' })
    const [alone] = cutoverLines(anOverview({ cutovers: [aMigration([gone])] }), NOW)
    expect([alone?.release?.date, alone?.portBackClosesAt?.toISOString()]).toEqual([
      '2026-11-23',
      '2026-11-25T11:00:00.000Z',
    ])
    const [withNext] = cutoverLines(anOverview({ cutovers: [aMigration([gone, on('2026-11-26')])] }), NOW)
    expect(withNext?.release?.date).toBe('2026-11-26')
  })
})

describe('can it go?', () => {
  const failed = (failedNumbers: number, tested: number) =>
    anOrder({
      stage: 'PORT_DAY',
      conditions: ['PORT_FAILED'],
      numberCount: 41,
      carrierName: 'Lumen',
      outcomeCounts: counts({ failed: failedNumbers, tested }),
    })

  it.each([
    ['ready', aMigration([anOrder()]), 'YES', 'Yes:', 'every FOC is confirmed'],
    [
      'unconfirmed',
      aMigration([anOrder({ conditions: ['FOC_UNCONFIRMED'] })], {
        readiness: notReady('No: the only order lacks a confirmed FOC (Cox)'),
      }),
      'FOC_UNCONFIRMED',
      'No:',
      'the only order lacks a confirmed FOC (Cox)',
    ],
    [
      'no FOC',
      aMigration([anOrder({ stage: 'LOA_SUBMITTED' })], { readiness: notReady('No: …') }),
      'NO_FOC',
      'No:',
      '…',
    ],
    ['no orders', aMigration([], { readiness: notReady('No: no orders yet') }), 'NO', 'No:', 'no orders yet'],
    [
      'went in part',
      aMigration([failed(3, 38)]),
      'PARTIALLY_PORTED',
      'Went in part:',
      '3 of 41 numbers stayed with Lumen',
    ],
    ['did not go', aMigration([failed(41, 0)]), 'PORT_FAILED', 'Did not go:', '41 numbers stayed with Lumen'],
    [
      'went back',
      aMigration([anOrder({ conditions: ['PORTED_BACK'] })]),
      'PORTED_BACK',
      'Yes:',
      'every FOC is confirmed',
    ],
  ])('%s', (_case, migration, mark, lead, rest) => {
    expect(answerOf(migration)).toMatchObject({ mark, lead, rest })
  })
})
