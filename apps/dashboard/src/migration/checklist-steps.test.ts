import { describe, expect, it } from 'vitest'
import { doneInWords, foldSteps, offsetInWords } from './checklist-steps.ts'
import type { Step } from './workspace.ts'

const now = new Date('2026-11-24T02:40:00Z')
const item = (id: string, said: Partial<Step> = {}): Step => ({
  id,
  version: 1,
  code: 'FINAL_REVIEW',
  title: 'Final review',
  offset: '-P1D',
  dueAt: '2026-11-24T01:00:00Z',
  dueOn: '2026-11-23',
  doneAt: null,
  doneBy: null,
  note: null,
  portOrderId: null,
  siteId: null,
  ...said,
})
const done = { doneAt: '2026-11-20T00:00:00Z' }

describe('the checklist folded', () => {
  it('one step for each work and time, its parts counted', () => {
    const steps = foldSteps(
      [
        item('1', { code: 'PLATFORM_CONFIGURED', dueAt: '2026-11-17T01:00:00Z', ...done }),
        item('2', { portOrderId: 'a', ...done }),
        item('3', { portOrderId: 'b' }),
        item('4', { portOrderId: 'c', dueAt: '2026-11-25T01:00:00Z' }),
      ],
      [],
      now,
    )
    expect(steps.map(({ code, done: ticked, total, state }) => [code, ticked, total, state])).toEqual([
      ['PLATFORM_CONFIGURED', 1, 1, 'done'],
      ['FINAL_REVIEW', 1, 2, 'late'],
      ['FINAL_REVIEW', 0, 1, 'open'],
    ])
    expect(doneInWords(steps)).toBe('1 of 3 done, 1 late')
  })

  it('the numbers’ test calls as counts, in their time', () => {
    const begins = item('1', { code: 'PORT_BEGINS', dueAt: '2026-11-24T12:00:00Z' })
    const health = item('2', { code: 'HEALTH_CHECK', dueAt: '2026-11-24T16:00:00Z' })
    const at = { dueAt: '2026-11-24T12:15:00Z', dueOn: '2026-11-24' }
    const steps = foldSteps(
      [begins, health],
      [
        { portOrderId: 'a', ...at, done: 3, total: 22 },
        { portOrderId: 'b', ...at, done: 0, total: 28 },
      ],
      now,
    )
    expect(steps.map(({ code, done: ticked, total }) => `${code} ${ticked} of ${total}`)).toEqual([
      'PORT_BEGINS 0 of 1',
      'TEST_CALL 3 of 50',
      'HEALTH_CHECK 0 of 1',
    ])
  })

  it('without an hour, in the order of the night', () => {
    const at = { dueAt: null, dueOn: '2026-11-24' }
    const steps = foldSteps(
      [
        item('1', { code: 'CHANNELS_OPEN', offset: '-PT2H', ...at }),
        item('2', { code: 'HEALTH_CHECK', offset: 'PT4H', ...at }),
      ],
      [{ portOrderId: 'a', ...at, done: 0, total: 2 }],
      now,
    )
    expect(steps.map(({ code, state }) => `${code} ${state}`)).toEqual([
      'CHANNELS_OPEN open',
      'TEST_CALL open',
      'HEALTH_CHECK open',
    ])
  })
})

it.each([
  ['-P7D', '−7 days'],
  ['-P1D', '−1 day'],
  ['-PT2H', '−2 h'],
  ['PT0S', 'FOC'],
  ['P0D', 'FOC'],
  ['PT15M', '+15 min'],
  ['PT60M', '+60 min'],
  ['PT48H', '+48 h'],
])('%s is %s', (offset, said) => {
  expect(offsetInWords(offset)).toBe(said)
})
