import { describe, expect, it } from 'vitest'
import { spanOf, untilOrAgo } from './span.ts'

describe('how long it is', () => {
  it.each([
    [0, '0 s'],
    [-5_000, '0 s'],
    [40_000, '40 s'],
    [60_000, '1 min'],
    [59 * 60_000, '59 min'],
    [3_600_000, '1 h'],
    [560 * 60_000, '9 h 20 min'],
    [47.5 * 3_600_000, '47 h 30 min'],
    [48 * 3_600_000, '2 days'],
    [178 * 3_600_000, '7 days 10 h'],
  ])('%d ms is %s', (milliseconds, said) => {
    expect(spanOf(milliseconds)).toBe(said)
  })
})

it('says whether it is still to come', () => {
  const now = new Date('2026-11-24T10:00:00Z')
  const at = (iso: string) => untilOrAgo(new Date(iso), now)
  expect([at('2026-11-24T12:30:00Z'), at('2026-11-24T10:00:20Z'), at('2026-11-24T09:28:00Z')]).toEqual([
    'in 2 h 30 min',
    'now',
    '32 min ago',
  ])
})
