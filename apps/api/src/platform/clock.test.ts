import { setTimeout as sleep } from 'node:timers/promises'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { createClock } from './clock.ts'

const NOON = Temporal.Instant.from('2026-06-20T12:00:00Z')

test('a clock that is set starts at its instant and runs on', async () => {
  const clock = createClock({ startsAt: NOON })
  const first = clock.now()
  await sleep(15)
  const second = clock.now()
  expect(first.since(NOON).total('seconds')).toBeLessThan(5)
  expect(first.since(NOON).total('milliseconds')).toBeGreaterThanOrEqual(0)
  expect(second.since(first).total('milliseconds')).toBeGreaterThanOrEqual(10)
})

test('a clock that is not set is the machine’s', () => {
  const before = Date.now()
  const now = createClock({ startsAt: null }).now().epochMilliseconds
  expect(now).toBeGreaterThanOrEqual(before)
  expect(now).toBeLessThanOrEqual(Date.now())
})
