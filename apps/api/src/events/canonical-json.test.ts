import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

describe('canonical JSON', () => {
  it.each([
    ['keys in order, at every depth', { b: 1, a: { d: [], c: null } }, '{"a":{"c":null,"d":[]},"b":1}'],
    ['lists keep their order', [3, 1, { z: 1, y: 2 }], '[3,1,{"y":2,"z":1}]'],
    ['what is not there is left out', { a: undefined, b: false }, '{"b":false}'],
    ['a date is its text', { on: Temporal.PlainDate.from('2026-06-15') }, '{"on":"2026-06-15"}'],
    ['an instant is its text', Temporal.Instant.from('2026-06-15T10:00:00Z'), '"2026-06-15T10:00:00Z"'],
    ['a lone half of a pair and a null byte are escaped', { t: '\ud800\u0000' }, '{"t":"\\ud800\\u0000"}'],
    ['nothing at all', undefined, 'null'],
  ])('%s', (_, value, text) => expect(canonicalJson(value)).toBe(text))
})
