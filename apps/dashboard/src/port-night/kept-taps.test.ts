import { describe, expect, it } from 'vitest'
import { AT, after, itemTap, outcomeTap } from './kept-taps.fixture.ts'
import { type KeptTap, type Step, subjectOf } from './kept-taps.ts'

const tap = (...args: Parameters<typeof outcomeTap>): Step => ({ does: 'tap', tap: outcomeTap(...args) })
const tick = (...args: Parameters<typeof itemTap>): Step => ({ does: 'tap', tap: itemTap(...args) })
const send = (...ids: string[]): Step => ({ does: 'send', ids })
const lose = (...ids: string[]): Step => ({ does: 'lose', ids })
const record = (id: string, version = 7): Step => ({ does: 'record', ids: [id], version })
const refuse = (id: string, path: string[] = ['outcomes', '0', 'outcome'], version?: number): Step => ({
  does: 'refuse',
  id,
  refusal: { code: 'OUTCOME_FORBIDS', message: 'It is tested.', remedy: 'Record one of: tested.', path },
  version,
})

function told(taps: readonly KeptTap[]): string[] {
  return taps.map(({ id, state, intent }) => {
    const word = intent.kind === 'item' ? (intent.done ? 'done' : 'open') : intent.outcome.toLowerCase()
    return `${id} ${word} ${state}`
  })
}

describe('what is kept of taps on one number', () => {
  it.each<[string, Step[], string[]]>([
    ['one tap waits', [tap('a', 'TESTED')], ['a tested kept']],
    ['… is on its way', [tap('a', 'TESTED'), send('a')], ['a tested sending']],
    ['… and recorded', [tap('a', 'TESTED'), send('a'), record('a')], ['a tested recorded']],
    ['a lost answer: it waits again', [tap('a', 'TESTED'), send('a'), lose('a')], ['a tested kept']],
    [
      'a later tap takes the place of one that waits',
      [tap('a', 'TESTED'), tap('b', 'TEST_FAILED')],
      ['b test_failed kept'],
    ],
    [
      '… not of one on its way',
      [tap('a', 'FAILED'), send('a'), tap('b', 'TESTED')],
      ['a failed sending', 'b tested kept'],
    ],
    [
      '… which it replaces once that is lost',
      [tap('a', 'FAILED'), send('a'), tap('b', 'TESTED'), lose('a')],
      ['b tested kept'],
    ],
    ['… or refused', [tap('a', 'FAILED'), send('a'), tap('b', 'TESTED'), refuse('a')], ['b tested kept']],
    [
      '… and outlives once that is recorded',
      [tap('a', 'FAILED'), send('a'), tap('b', 'TESTED'), record('a')],
      ['a failed recorded', 'b tested kept'],
    ],
    [
      'the last one recorded is the one shown',
      [tap('a', 'FAILED'), send('a'), tap('b', 'TESTED'), record('a'), send('b'), record('b')],
      ['b tested recorded'],
    ],
    [
      'that it moved is told before how its call went',
      [tap('a', 'PORTED'), tap('b', 'TESTED')],
      ['a ported kept', 'b tested kept'],
    ],
    [
      '… also when that call is tried again',
      [tap('a', 'PORTED'), tap('b', 'TEST_FAILED'), tap('c', 'TESTED')],
      ['a ported kept', 'c tested kept'],
    ],
    [
      '… but not when it did not move after all',
      [tap('a', 'PORTED'), tap('b', 'TESTED'), tap('c', 'FAILED')],
      ['c failed kept'],
    ],
    ['the same tap twice is one', [tap('a', 'TESTED'), tap('b', 'TESTED')], ['a tested kept']],
    ['… also while it is on its way', [tap('a', 'TESTED'), send('a'), tap('b', 'TESTED')], ['a tested sending']],
    [
      '… but not after another',
      [tap('a', 'TESTED'), send('a'), tap('b', 'TEST_FAILED'), tap('c', 'TESTED')],
      ['a tested sending', 'c tested kept'],
    ],
    [
      'a note to one on its way goes after it',
      [tap('a', 'TEST_FAILED'), send('a'), tap('b', 'TEST_FAILED', { note: 'Busy' })],
      ['a test_failed sending', 'b test_failed kept'],
    ],
    ['a refused one waits for somebody', [tap('a', 'FAILED'), send('a'), refuse('a')], ['a failed refused']],
    ['… to retry it', [tap('a', 'FAILED'), send('a'), refuse('a'), { does: 'retry', id: 'a' }], ['a failed kept']],
    ['… to drop it', [tap('a', 'FAILED'), send('a'), refuse('a'), { does: 'drop', ids: ['a'] }], []],
    ['… or to tap something else', [tap('a', 'FAILED'), send('a'), refuse('a'), tap('b', 'TESTED')], ['b tested kept']],
    [
      'one on its way can’t be dropped',
      [tap('a', 'FAILED'), send('a'), { does: 'drop', ids: ['a'] }],
      ['a failed sending'],
    ],
    [
      'other numbers are other stories',
      [tap('a', 'TESTED'), tap('b', 'FAILED', { lastFour: '0116' })],
      ['a tested kept', 'b failed kept'],
    ],
    ['a tick that is taken back before it was sent', [tick('a', true), tick('b', false)], ['b open kept']],
  ])('%s', (_case, steps, expected) => {
    expect(told(after(...steps))).toEqual(expected)
  })
})

describe('what goes along', () => {
  it('keeps the first moment and adds the note when the same is tapped again', () => {
    const later = { at: '2026-11-24T12:30:00Z', note: 'Rings nowhere' }
    const [kept] = after(tap('a', 'TEST_FAILED'), tap('b', 'TEST_FAILED', later), tap('c', 'TEST_FAILED'))
    expect([kept?.at, kept?.intent.note]).toEqual([AT, 'Rings nowhere'])
  })

  it('leaves out a moment that the rule refused, and no other', () => {
    const retry: Step = { does: 'retry', id: 'a' }
    const [asOfNow] = after(tap('a', 'TESTED'), send('a'), refuse('a', ['outcomes', '0', 'at']), retry)
    const [asTapped] = after(tap('a', 'TESTED'), send('a'), refuse('a'), retry)
    expect([asOfNow?.at, asTapped?.at]).toEqual([null, AT])
  })

  it('ticks the version that our own tick before it made, or that a refusal told', () => {
    const [, second] = after(tick('a', true), send('a'), tick('b', false), record('a', 2))
    const [refused] = after(tick('a', true), send('a'), refuse('a', ['expectedVersion'], 5))
    expect([second?.intent, refused?.intent]).toMatchObject([{ version: 2 }, { version: 5 }])
    expect(subjectOf(itemTap('a', true).intent)).toBe('item E911 Sacramento')
  })
})
