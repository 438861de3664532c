import type { NightsOrderFragment } from '@portday/schema/dashboard'
import { describe, expect, it } from 'vitest'
import { NOW } from './night.fixture.ts'
import { nightsOf } from './nights.ts'
import { nightsSentence } from './nights-sentence.ts'

const COUNTS = { pending: 0, ported: 1, tested: 3, testFailed: 0, failed: 0, portedBack: 0 }

function order(customerName: string, at: string | null, said: Partial<NightsOrderFragment> = {}): NightsOrderFragment {
  return {
    id: `${customerName} ${at}`,
    stage: 'PORT_DAY',
    conditions: [],
    timeZone: 'America/Los_Angeles',
    outcomeCounts: COUNTS,
    foc: { date: '2026-11-24', at },
    carrier: { name: 'Comcast' },
    migration: {
      id: customerName,
      customerName,
      winningCarrier: { name: 'Zoom' },
      readiness: { ready: true, blockers: [] },
    },
    ...said,
  }
}

function told(...orders: NightsOrderFragment[]) {
  const { goingOn, next, over } = nightsOf(orders, NOW)
  const names = (nights: typeof over) => nights.map(({ migration, numbers }) => `${migration.customerName} ${numbers}`)
  return {
    on: names(goingOn),
    next: names(next),
    over: names(over),
    says: nightsSentence({ goingOn, next, over }, NOW),
  }
}

describe('which nights there are', () => {
  it('puts a later release of the same night to the one that goes on', () => {
    const later = order('Pell', '2026-11-24T12:30:00Z', { outcomeCounts: { ...COUNTS, failed: 2 } })
    expect(told(later, order('Pell', '2026-11-24T12:00:00Z'))).toEqual({
      on: ['Pell 10'],
      next: [],
      over: [],
      says: 'Pell is porting now; 2 numbers did not move',
    })
  })

  it.each([
    ['2026-11-25T12:00:00Z', 'next', 'Nothing ports now; Pell does in 23 h 38 min'],
    ['2026-11-23T12:00:00Z', 'over', 'Nothing ports now, and nothing in the next 36 hours'],
    ['2026-11-20T12:00:00Z', null, 'No port night is near'],
    ['2026-11-28T12:00:00Z', null, 'No port night is near'],
    [null, null, 'No port night is near'],
  ] as const)('%s', (at, where, says) => {
    expect(told(order('Pell', at))).toEqual({
      on: [],
      next: [],
      over: [],
      ...(where ? { [where]: ['Pell 4'] } : {}),
      says,
    })
  })

  it('counts no cancelled order, and several cutovers together', () => {
    const cancelled = order('Gone', '2026-11-24T12:00:00Z', { conditions: ['CANCELLED'] })
    expect(told(cancelled, order('Pell', '2026-11-24T12:00:00Z'), order('Oak', '2026-11-24T11:00:00Z')).says).toBe(
      '2 cutovers go on now',
    )
  })
})
