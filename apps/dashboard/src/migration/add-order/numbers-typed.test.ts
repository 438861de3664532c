import { describe, expect, it } from 'vitest'
import { numbersTyped } from './numbers-typed.ts'

describe('a list of numbers as typed', () => {
  it.each([
    ['', [], 0, 0],
    ['415-555-0100', ['+14155550100'], 0, 0],
    ['(415) 555-0100; 415.555.0101', ['+14155550100', '+14155550101'], 0, 0],
    ['415-555-0100 - 02', ['+14155550100', '+14155550101', '+14155550102'], 0, 0],
    ['415-555-0100\n4155550100', ['+14155550100'], 0, 1],
    ['soon, 415-555-0100', ['soon', '+14155550100'], 1, 0],
  ])('%j', (text, send, unread, repeated) => {
    const typed = numbersTyped(text)
    expect(typed.send).toEqual(send)
    expect([typed.unread.length, typed.repeated.length]).toEqual([unread, repeated])
  })

  it('a list over the limit is sent with what was not read, and so refused', () => {
    const { send, unread } = numbersTyped('415-555-0000 - 9999, 510-555-0100')
    expect([send.length, send.at(-1), unread.length]).toEqual([10_001, '510-555-0100', 1])
  })
})
