import type { ShellQuery } from '@portday/schema/dashboard'
import { expect, it } from 'vitest'
import { nextNight } from './next-night.ts'

const now = new Date('2026-11-24T12:00:00Z')

function nightsAt(...times: (string | null)[]): ShellQuery['nights'] {
  return {
    edges: times.map((at, place) => ({
      node: {
        id: `order ${place}`,
        timeZone: 'America/Los_Angeles',
        foc: { date: '2026-11-24', at, timeZone: 'America/Los_Angeles' },
        migration: { id: `m${place}`, customerName: 'Pell', readiness: { ready: true, blockers: [] } },
      },
    })),
  }
}

it.each([
  ['none at all', [], null],
  ['a FOC without a time', [null], null],
  ['one that is over', ['2026-11-24T05:00:00Z'], null],
  ['one in two days', ['2026-11-26T12:00:00Z'], null],
  ['the next of two', ['2026-11-25T14:00:00Z', '2026-11-24T20:00:00Z'], 'm1'],
  ['the one being tested, before the next', ['2026-11-24T13:00:00Z', '2026-11-24T10:30:00Z'], 'm1'],
  ['the next, before one whose calls were tested', ['2026-11-24T13:00:00Z', '2026-11-24T09:00:00Z'], 'm0'],
  ['one whose calls were tested, when none comes', ['2026-11-24T07:00:00Z', '2026-11-24T09:00:00Z'], 'm1'],
] as const)('of %s', (_what, times, migration) => {
  expect(nextNight(nightsAt(...times), now)?.migration.id ?? null).toBe(migration)
})
