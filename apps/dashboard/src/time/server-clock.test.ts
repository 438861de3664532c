import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { serverNow, setServerNow, useNow } from './server-clock.ts'

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

it('tells a countdown at once that the clock is another, and nothing of the time that an answer took', () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T10:00:00Z') })
  setServerNow('2026-11-24T10:00:00Z')
  const { result } = renderHook(() => useNow(60_000))
  act(() => setServerNow('2026-11-24T10:00:00.400Z'))
  expect(result.current.toISOString()).toBe('2026-11-24T10:00:00.000Z')
  act(() => setServerNow('2026-06-20T12:00:00Z'))
  expect(result.current.toISOString()).toBe('2026-06-20T12:00:00.000Z')
})
