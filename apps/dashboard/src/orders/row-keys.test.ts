import { describe, expect, it } from 'vitest'
import { rowFrom, rowKeyOf } from './row-keys.ts'

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false })
const IDLE = { typing: false, singles: true, free: true }

describe('a key in the grid', () => {
  it.each([
    ['J goes on', press('j'), IDLE, 'next'],
    ['K goes back, capital too', press('K'), IDLE, 'before'],
    ['X chooses', press('x'), IDLE, 'choose'],
    ['E edits', press('e'), IDLE, 'edit'],
    ['a letter is one while typing', press('x'), { ...IDLE, typing: true }, null],
    ['letters mean nothing when they are turned off', press('j'), { ...IDLE, singles: false }, null],
    ['Ctrl X is the browser’s', press('x', true), IDLE, null],
    ['Enter opens', press('Enter'), IDLE, 'open'],
    ['Enter is the button’s that has the focus', press('Enter'), { ...IDLE, free: false }, null],
    ['Escape leaves, letters or not', press('Escape'), { ...IDLE, singles: false }, 'leave'],
  ])('%s', (_what, key, state, meaning) => {
    expect(rowKeyOf(key, state)).toBe(meaning)
  })

  it.each([
    ['begins with the first in sight', null, 1, 40, 46, 40],
    ['goes on', 40, 1, 0, 46, 41],
    ['stops at the end', 45, 1, 0, 46, 45],
    ['stops at the beginning', 0, -1, 0, 46, 0],
    ['goes nowhere without rows', null, 1, 0, 0, null],
  ] as const)('%s', (_what, at, step, firstInSight, total, to) => {
    expect(rowFrom(at, step, firstInSight, total)).toBe(to)
  })
})
