import { describe, expect, it } from 'vitest'
import { sentenceOf } from './sentence.ts'
import { VIEW_NAMES, type ViewCounts } from './views.ts'

describe('the sentence at the top', () => {
  it.each<[Partial<ViewCounts>, string]>([
    [{}, 'No orders yet'],
    [{ all: 1 }, 'The one order is closed'],
    [{ all: 9 }, 'All 9 orders are closed'],
    [{ all: 9, open: 1 }, 'The one open order is in no trouble'],
    [{ all: 9, open: 7 }, 'None of 7 open orders is in trouble'],
    [{ all: 9, open: 1, needing: 1, rejected: 1 }, '1 order needs somebody: rejected'],
    [{ all: 9, needing: 1, backed: 1 }, '1 order needs somebody: ported back'],
    [{ all: 9, needing: 2, backed: 2 }, '2 orders need somebody: 2 ported back'],
    [{ all: 50, open: 43, needing: 1, partial: 1, failed: 1 }, '1 order needs somebody: failed, partly ported'],
    [{ all: 50, open: 43, needing: 1, overdue: 1 }, '1 order needs somebody: not acknowledged'],
    [
      { all: 50, open: 43, needing: 4, rejected: 1, unconfirmed: 3 },
      '4 orders need somebody: 1 rejected, 3 unconfirmed',
    ],
    [
      { all: 50, open: 43, needing: 7, failed: 1, rejected: 2, partial: 1, unconfirmed: 3 },
      '7 orders need somebody: 1 failed, 2 rejected, 1 partly ported and more',
    ],
    [{ all: 50, open: 43, needing: 2, slipped: 2 }, '2 orders need somebody'],
    [
      { all: 100_000, open: 41_200, needing: 1_200, unconfirmed: 1_200 },
      '1,200 orders need somebody: 1,200 unconfirmed',
    ],
  ])('%j', (counts, sentence) => {
    const none = Object.fromEntries(VIEW_NAMES.map((name) => [name, 0])) as ViewCounts
    expect(sentenceOf({ ...none, ...counts }).replaceAll('\u00a0', ' ')).toBe(sentence)
  })
})
