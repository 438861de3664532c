import { describe, expect, it } from 'vitest'
import { carrierSentence, carriersSentence, platformSentence, platformsSentence } from './sentences.ts'
import { COUNTS } from './settings.fixture.tsx'

describe('the sentence of the losing carriers', () => {
  it.each([
    [{}, '12 carriers hold numbers of 40 open orders; 3 have no line that answers at night'],
    [{ holdingWithoutNightLine: 1 }, '12 carriers hold numbers of 40 open orders; 1 has no line that answers at night'],
    [
      { holdingWithoutNightLine: 0 },
      '12 carriers hold numbers of 40 open orders; every one has a line that answers at night',
    ],
    [
      { holdingWithoutNightLine: 12 },
      '12 carriers hold numbers of 40 open orders; none has a line that answers at night',
    ],
    [
      { holding: 1, openOrders: 1, holdingWithoutNightLine: 1 },
      '1 carrier holds numbers of 1 open order; it has no line that answers at night',
    ],
    [
      { holding: 1, openOrders: 2, holdingWithoutNightLine: 0 },
      '1 carrier holds numbers of 2 open orders; its line answers at night',
    ],
    [
      { holding: 0, openOrders: 0, holdingWithoutNightLine: 0 },
      'No carrier holds numbers of an open order; 19 are known',
    ],
    [{ carriers: 0, holding: 0 }, 'No carrier is known yet'],
  ])('%j', (counts, sentence) => {
    expect(carriersSentence({ ...COUNTS, ...counts })).toBe(sentence)
  })
})

describe('the sentence of the platforms', () => {
  it.each([
    [4, 2, '4 platforms receive numbers; 2 have no NOC to call at night'],
    [4, 1, '4 platforms receive numbers; 1 has no NOC to call at night'],
    [4, 0, '4 platforms receive numbers; every one has a NOC to call at night'],
    [4, 4, '4 platforms receive numbers; none has a NOC to call at night'],
    [1, 1, '1 platform receives numbers; it has no NOC to call at night'],
    [1, 0, '1 platform receives numbers; it has a NOC to call at night'],
    [0, 0, 'No platform receives numbers yet'],
  ])('%i of which %i without a NOC', (platforms, platformsWithoutNoc, sentence) => {
    expect(platformsSentence({ ...COUNTS, platforms, platformsWithoutNoc })).toBe(sentence)
  })
})

it.each([
  ['+12125550142', true, 'Cox takes 10–15 business days to a FOC; its line answers at night'],
  ['+12125550142', false, 'Cox takes 10–15 business days to a FOC; its line does not answer at night'],
  [null, true, 'Cox takes 10–15 business days to a FOC; it has no line of its own to call'],
])('a carrier with the line %s, at night %s', (escalationPhone, answersAtNight, sentence) => {
  const focBusinessDays = { min: 10, max: 15 }
  expect(carrierSentence({ name: 'Cox', focBusinessDays, escalationPhone, answersAtNight })).toBe(sentence)
})

it('a platform without a lock takes edits up to the FOC', () => {
  expect(platformSentence({ name: 'Zoom', nocPhone: '+12125550142', lockHours: 0 })).toBe(
    'Zoom can be called at night; it takes edits up to the FOC',
  )
})
