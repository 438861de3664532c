import { expect, it } from 'vitest'
import { e911Of } from './site-e911.ts'
import type { Step } from './workspace.ts'

const test = (siteId: string, doneAt: string | null, dueAt: string | null): Step => ({
  ...{ id: `${siteId} ${dueAt}`, version: 1, code: 'E911_TEST', title: 'E911 test', offset: 'PT60M' },
  ...{ siteId, doneAt, dueAt, dueOn: null, doneBy: null, note: null, portOrderId: null },
})

it.each([
  ['no FOC', [], 'no-date', null],
  ['another site', [test('b', '2026-11-24T13:00:00Z', null)], 'no-date', null],
  ['one to come', [test('a', null, '2026-11-24T13:00:00Z')], 'to-test', '2026-11-24T13:00:00Z'],
  [
    'one of two done',
    [test('a', '2026-11-24T13:10:00Z', '2026-11-24T13:00:00Z'), test('a', null, '2026-11-26T13:00:00Z')],
    'partly',
    '2026-11-26T13:00:00Z',
  ],
  ['done', [test('a', '2026-11-24T13:10:00Z', '2026-11-24T13:00:00Z')], 'tested', '2026-11-24T13:10:00Z'],
  ['without an hour', [test('a', null, null)], 'to-test', null],
])('%s', (_what, items, state, at) => {
  expect(e911Of('a', items)).toEqual({ state, at })
})
