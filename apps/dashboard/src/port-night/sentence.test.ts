import { describe, expect, it } from 'vitest'
import { type NightSaid, nightSentence } from './sentence.ts'

const NONE = { to_test: 0, passed: 0, no_call: 0, stuck: 0, back: 0, not_due: 0 }
const said = (counts: Partial<NightSaid['counts']>, rest: Partial<NightSaid> = {}) =>
  nightSentence({
    current: null,
    counts: { ...NONE, ...counts },
    hasAnyMoved: true,
    open: 1,
    nextMove: null,
    isWayBackOpen: true,
    ...rest,
  })

describe('the head of a night', () => {
  it.each<[Partial<NightSaid['counts']>, Partial<NightSaid>, string]>([
    [
      { to_test: 10, stuck: 2, no_call: 1 },
      { current: 'TEST_CALL' },
      'Call 10 numbers from outside; 2 did not move; 1 can’t be called',
    ],
    [{ to_test: 1 }, { current: 'TEST_CALL' }, 'Call 1 number from outside'],
    [
      { to_test: 36 },
      { current: 'TEST_CALL', hasAnyMoved: false },
      'Call 36 numbers from outside; none is known to have moved',
    ],
    [{ to_test: 36 }, { current: 'PORT_BEGINS' }, 'Watch 36 numbers move'],
    [{ passed: 9 }, { current: 'E911_TEST', open: 3 }, 'Dial 933 at 3 sites'],
    [{ passed: 9, stuck: 2 }, { current: 'E911_TEST' }, 'Dial 933 at one site; 2 did not move'],
    [{ not_due: 14 }, { current: 'CHANNELS_OPEN' }, 'Open the monitoring channels and reach everybody'],
    [{ passed: 38, stuck: 3 }, {}, '3 numbers did not move'],
    [{ passed: 38, stuck: 1, no_call: 2 }, {}, '1 number did not move, 2 numbers can’t be called'],
    [{ not_due: 14 }, { nextMove: '04:30 PST' }, '14 numbers move at 04:30 PST'],
    [{ not_due: 1, passed: 3 }, { nextMove: '04:30 PST' }, '1 more number moves at 04:30 PST'],
    [{ not_due: 14 }, {}, '14 numbers to move, at an hour nobody has told yet'],
    [{ passed: 41 }, {}, 'All 41 numbers are tested; the way back is open'],
    [{ passed: 1 }, { isWayBackOpen: false }, 'The one number is tested'],
    [{ back: 2 }, {}, 'Nothing is left to do tonight'],
  ])('%j %j', (counts, rest, expected) => {
    expect(said(counts, rest)).toBe(expected)
  })
})
