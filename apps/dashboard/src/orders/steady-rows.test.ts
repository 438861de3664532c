import { describe, expect, it } from 'vitest'
import { catchUp, takeIn, waitingIn } from './steady-rows.ts'

const rows = (...ids: string[]) => ids.map((id) => ({ id, stage: 'LOA_PENDING' }))
const ids = (held: { shown: readonly { id: string }[] }) => held.shown.map(({ id }) => id).join('')

describe('rows that are being read', () => {
  const reading = takeIn(null, 'open', rows('a', 'b', 'c'))

  it.each([
    ['stay as they are', rows('a', 'b', 'c'), 'abc', null],
    ['keep their places when one came between', rows('a', 'x', 'b', 'c'), 'abc', '1 order changed'],
    ['keep their places when two went', rows('c'), 'abc', '2 orders changed'],
    ['keep their places when a page moved on by one', rows('x', 'a', 'b'), 'abc', '1 order changed'],
    ['keep their places when two changed places', rows('b', 'a', 'c'), 'abc', 'Orders changed places'],
    ['take up what comes at the end', rows('a', 'b', 'c', 'd'), 'abcd', null],
  ])('%s', (_, answer, shown, waiting) => {
    const held = takeIn(reading, 'open', answer)
    expect(ids(held)).toBe(shown)
    expect(waitingIn(held)).toBe(waiting)
    expect(catchUp(held).shown).toBe(answer)
    expect(waitingIn(catchUp(held))).toBeNull()
  })

  it('change their values where they stand', () => {
    const [a, b, c] = rows('a', 'b', 'c')
    const held = takeIn(reading, 'open', [{ id: 'b', stage: 'PORT_DAY' }, ...[a, c].filter((row) => row !== undefined)])
    expect(held.shown).toEqual([a, { ...b, stage: 'PORT_DAY' }, c])
  })

  it('give way at once to another question, and to anything when there are none', () => {
    expect(ids(takeIn(reading, 'rejected', rows('x', 'a')))).toBe('xa')
    expect(ids(takeIn(takeIn(null, 'open', []), 'open', rows('x')))).toBe('x')
  })

  it('are the same object while the answer is', () => {
    expect(takeIn(reading, 'open', reading.latest)).toBe(reading)
  })
})
