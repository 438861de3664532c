import { describe, expect, it } from 'vitest'
import { backOff } from './back-off.ts'

const busy = { message: 'busy', lasting: false }
const badToken = { message: 'bad token', lasting: true }

describe('the pause after failures in a row', () => {
  it.each([
    ['the first', busy, 1, 250, 500],
    ['the second', busy, 2, 500, 1_000],
    ['the seventh', busy, 7, 16_000, 32_000],
    ['the eighth and all later ones', busy, 8, 30_000, 60_000],
    ['the thousandth', busy, 1_000, 30_000, 60_000],
    ['the first that only a person can mend', badToken, 1, 7_500, 15_000],
    ['the tenth of those', badToken, 10, 300_000, 600_000],
  ])('%s', (_, trouble, attempts, shortest, longest) => {
    expect(backOff(trouble, attempts, () => 0)).toBe(shortest)
    expect(backOff(trouble, attempts, () => 1)).toBe(longest)
  })
})
