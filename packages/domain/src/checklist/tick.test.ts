import { describe, expect, it } from 'vitest'
import { instant } from '../../test-corpus/a-command.ts'
import { CHECKLIST_CODES } from './checklist-plan.ts'
import { judgeTick, type PortProgress } from './tick.ts'

const PORTED: PortProgress = {
  lastPortedAt: instant('2026-06-15T13:30:00Z'),
  anyUnported: false,
  portBackHours: 48,
}
const WORD = { done: true, note: 'Ana Lopez agreed by phone' }
const OVER = '2026-06-17T13:30:00Z'

function codes(
  tick: typeof WORD | { done: boolean; note: string | null },
  progress: PortProgress,
  now: string,
): string[] {
  const verdict = judgeTick({ code: 'DECOMMISSION_TRUNK' }, tick, progress, instant(now))
  return verdict.ok ? ['ticked'] : verdict.refusals.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('ticking off the old trunk (R10.1)', () => {
  const [OPEN, NO_WORD] = ['TRUNK_WINDOW_OPEN done', 'CUSTOMER_WORD_MISSING note']

  it.each([
    ['48 h after the last number', WORD, PORTED, OVER, ['ticked']],
    ['a moment before', WORD, PORTED, '2026-06-17T13:29:59.999Z', [OPEN]],
    ['numbers yet to port', WORD, { ...PORTED, anyUnported: true }, '2026-07-01T00:00:00Z', [OPEN]],
    ['nothing ported at all', WORD, { ...PORTED, lastPortedAt: null }, '2026-07-01T00:00:00Z', [OPEN]],
    [
      '24 h to port back: the trunk stays all the same',
      WORD,
      { ...PORTED, portBackHours: 24 },
      '2026-06-17T13:29:59Z',
      [OPEN],
    ],
    ['… until 48 h', WORD, { ...PORTED, portBackHours: 24 }, OVER, ['ticked']],
    ['72 h to port back: it stays as long', WORD, { ...PORTED, portBackHours: 72 }, '2026-06-18T13:29:59Z', [OPEN]],
    ['… until then', WORD, { ...PORTED, portBackHours: 72 }, '2026-06-18T13:30:00Z', ['ticked']],
    ['without a word of the customer', { done: true, note: null }, PORTED, OVER, [NO_WORD]],
    ['… a blank one', { done: true, note: ' ' }, PORTED, OVER, [NO_WORD]],
    ['neither', { done: true, note: '' }, PORTED, '2026-06-16T00:00:00Z', [OPEN, NO_WORD]],
    ['opened again', { done: false, note: null }, PORTED, '2026-06-16T00:00:00Z', ['ticked']],
  ])('%s', (_case, tick, progress, now, expected) => {
    expect(codes(tick, progress, now)).toEqual(expected)
  })

  it('says why and what to do', () => {
    const said = (progress: PortProgress, now: string, note: string | null) => {
      const verdict = judgeTick({ code: 'DECOMMISSION_TRUNK' }, { done: true, note }, progress, instant(now))
      return verdict.ok ? [] : verdict.refusals.map(({ message, remedy }) => [message, remedy])
    }
    expect(said(PORTED, '2026-06-16T00:00:00Z', null)).toEqual([
      [
        'The old trunk is still needed: numbers can be ported back until 2026-06-17T13:30Z.',
        'Decommission it after that.',
      ],
      [
        "The old trunk goes with the customer's word, and the note does not say whose.",
        'Ask the customer, and give in the note who agreed.',
      ],
    ])
    expect(said({ ...PORTED, anyUnported: true }, OVER, 'Ana agreed')).toEqual([
      [
        'The old trunk is still needed: numbers have yet to port.',
        'Decommission it 48 h after the last number ported.',
      ],
    ])
  })
})

describe('every other item', () => {
  it('is ticked off at any time, by anybody', () => {
    for (const code of CHECKLIST_CODES) {
      if (code === 'DECOMMISSION_TRUNK') continue
      const unported = { ...PORTED, anyUnported: true }
      expect(judgeTick({ code }, { done: true, note: null }, unported, instant(OVER))).toEqual({
        ok: true,
        value: null,
        warnings: [],
      })
    }
  })
})
