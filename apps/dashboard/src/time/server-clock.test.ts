import { afterEach, expect, it, vi } from 'vitest'
import { serverNow, setServerNow } from './server-clock.ts'

afterEach(() => setServerNow(new Date().toISOString()))

it('runs on with the server, however far its clock is away', () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T10:00:00Z') })
  setServerNow('2026-06-20T12:00:00Z')
  vi.setSystemTime(Date.parse('2026-11-24T10:05:00Z'))
  expect(serverNow().toISOString()).toBe('2026-06-20T12:05:00.000Z')
})

it('keeps what it knows when an answer has no time', () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T10:00:00Z') })
  setServerNow('2026-06-20T12:00:00Z')
  setServerNow('soon')
  expect(serverNow().toISOString()).toBe('2026-06-20T12:00:00.000Z')
})
