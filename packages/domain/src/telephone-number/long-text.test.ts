import { describe, expect, test } from 'vitest'
import { readNumberList, TYPED_LIST_LIMIT } from './number-list.ts'
import { parseNumber } from './parse.ts'

const LENGTH = 10_000_000
const tenMegabytesOf = (part: string) => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH)

/** Milliseconds of this process's own work, which a busy machine does not add to as it does to the time that passes. */
function workOf(task: () => void): number {
  const before = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('R11.1 the work on a long text is bounded', () => {
  test.each(['4', ' ', '-', '(', '+1', '\u0000', '٤', 'x1', '..'])(
    '10 MB of %j are refused as a number at once',
    (part) => {
      const text = tenMegabytesOf(part)
      const work = workOf(() => {
        expect(parseNumber(text)).toMatchObject({
          ok: false,
          reason: expect.stringContaining('has 10000000 characters'),
        })
      })
      expect(work).toBeLessThan(200)
    },
  )

  test.each(['4', ',', ' ,', 'x,', '\u0000\n', '415-555-0100,', '415-200-0000 - 415-999-9999;', ' - ', '..'])(
    '10 MB of %j are answered as a list quickly',
    (part) => {
      const text = tenMegabytesOf(part)
      const work = workOf(() => {
        const { numbers, problems } = readNumberList(text)
        expect(numbers.length + problems.length).toBeLessThanOrEqual(TYPED_LIST_LIMIT + 1)
      })
      expect(work).toBeLessThan(2_000)
    },
  )
})
