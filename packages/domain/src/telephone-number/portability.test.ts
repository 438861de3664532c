import { describe, expect, test } from 'vitest'
import { checkPortability, isFictitious, isTollFree } from './portability.ts'

describe('R11.2 what can be ported', () => {
  test('a number that can', () => {
    expect(checkPortability(' (415) 234-5678')).toEqual({
      input: ' (415) 234-5678',
      number: '+14152345678',
      portable: true,
      tollFree: false,
      fictitious: false,
      reason: null,
      code: null,
      remedy: null,
    })
  })

  test.each([
    ['415-976-0100', 'The exchange 976 is for premium-rate calls.'],
    ['415-950-0100', 'The exchange 950 is for reaching long-distance carriers.'],
    ['415-958-0100', 'The exchange 958 is for line tests.'],
    ['415-959-0100', 'The exchange 959 is for line tests.'],
    ['415-411-0100', 'An exchange that ends in 11 is a service code.'],
    ['415-555-1212', '555-1212 is directory assistance.'],
    ['900-234-5678', 'The area code 900 is for premium-rate calls.'],
    ['822-234-5678', 'The toll-free area code 822 is not in service.'],
    ['242-234-5678', 'The area code 242 belongs to the Bahamas; only numbers of the US and Canada are ported here.'],
    ['787-234-5678', 'The area code 787 belongs to Puerto Rico; numbers of US territories are not taken.'],
  ])('%s: %s', (input, reason) => {
    expect(checkPortability(input)).toMatchObject({
      portable: false,
      code: 'NUMBER_NOT_PORTABLE',
      reason,
      remedy: 'Leave the number out.',
    })
  })

  test('what is no number keeps the reason and the remedy of reading it', () => {
    expect(checkPortability('')).toEqual({
      input: '',
      number: null,
      portable: false,
      tollFree: false,
      fictitious: false,
      reason: 'The number is blank.',
      code: 'NUMBER_INVALID',
      remedy: 'Write the number in digits, such as 415-555-0100.',
    })
  })
})

describe('R11.4 US territories are a setting', () => {
  test.each(['684', '671', '670', '787', '939', '340'])('%s', (areaCode) => {
    const number = `${areaCode}-234-5678`
    expect(checkPortability(number).portable).toBe(false)
    expect(checkPortability(number, {}).portable).toBe(false)
    expect(checkPortability(number, { territories: false }).portable).toBe(false)
    expect(checkPortability(number, { territories: true })).toMatchObject({ portable: true, reason: null, code: null })
  })

  test('the setting opens no other country and no exchange', () => {
    expect(checkPortability('242-234-5678', { territories: true }).portable).toBe(false)
    expect(checkPortability('787-976-5678', { territories: true }).reason).toBe(
      'The exchange 976 is for premium-rate calls.',
    )
    expect(checkPortability('787-555-0100', { territories: true })).toMatchObject({ portable: true, fictitious: true })
  })
})

test.each([
  ['+18002345678', true],
  ['+18332345678', true],
  ['+18222345678', false],
  ['+14158002345', false],
  ['+448002345678', false],
  ['+78002345678', false],
  ['8002345678', false],
])('R11.3 isTollFree(%s) is %s', (number, tollFree) => {
  expect(isTollFree(number)).toBe(tollFree)
})

test.each([
  ['+14155550099', false],
  ['+14155550100', true],
  ['+14155550199', true],
  ['+14155550200', false],
  ['+141555501000', false],
  ['x+14155550100', false],
  ['+445555550100', false],
])('R11.2 isFictitious(%s) is %s', (number, fictitious) => {
  expect(isFictitious(number)).toBe(fictitious)
})
