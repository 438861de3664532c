import { describe, expect, it } from 'vitest'
import { isTyping, meaningOf } from './keys.ts'

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false })
const IDLE = { afterG: false, typing: false, singles: true }

describe('a key', () => {
  it.each([
    ['Ctrl K finds', press('k', true), IDLE, 'find'],
    ['Ctrl K finds while typing', press('K', true), { ...IDLE, typing: true }, 'find'],
    ['Ctrl K finds with single keys off', press('k', true), { ...IDLE, singles: false }, 'find'],
    ['G waits for the next', press('g'), IDLE, 'leader'],
    ['G then M goes to the migrations', press('m'), { ...IDLE, afterG: true }, { go: '/migrations' }],
    ['G then X goes nowhere', press('x'), { ...IDLE, afterG: true }, null],
    ['M alone means nothing', press('m'), IDLE, null],
    ['/ filters', press('/'), IDLE, 'filter'],
    ['? lists the keys', press('?'), IDLE, 'help'],
    ['? is a letter while typing', press('?'), { ...IDLE, typing: true }, null],
    ['? means nothing with single keys off', press('?'), { ...IDLE, singles: false }, null],
    ['Ctrl G is the browser’s', press('g', true), IDLE, null],
  ])('%s', (_what, key, state, meaning) => {
    expect(meaningOf(key, state)).toEqual(meaning)
  })
})

it('knows where keys are text', () => {
  const made = (html: string) => {
    document.body.innerHTML = html
    return document.body.firstElementChild
  }
  expect(isTyping(made('<input type="search">'))).toBe(true)
  expect(isTyping(made('<textarea></textarea>'))).toBe(true)
  expect(isTyping(made('<input type="checkbox">'))).toBe(false)
  expect(isTyping(made('<button>x</button>'))).toBe(false)
  expect(isTyping(null)).toBe(false)
})
