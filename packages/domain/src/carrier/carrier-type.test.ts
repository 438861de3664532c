import { describe, expect, test } from 'vitest'
import { CARRIER_TYPES } from './carrier.ts'
import { FOC_BUSINESS_DAYS, focBusinessDays, LEGAL_BUSINESS_DAYS } from './carrier-type.ts'

describe('R3 the timeline of a carrier type', () => {
  test.each([
    ['ilec', 15, 20, 'AT&T, Verizon, Lumen/CenturyLink', 'the latest'],
    ['clec', 10, 15, 'Spectrum Business, Comcast Business, Cox', 'the latest'],
    ['wireless', 3, 5, 'Verizon Wireless, AT&T Wireless, T-Mobile', 'the latest'],
    ['regional', 20, 30, 'small CLECs, regional carriers', 'the longest, always'],
    ['toll_free', 3, 5, 'any RespOrg', 'the latest'],
  ] as const)('%s: %i to %i business days', (type, min, max, examples, planOn) => {
    expect(focBusinessDays({ type, ownBusinessDays: null })).toEqual({ min, max })
    expect(FOC_BUSINESS_DAYS[type].examples.join(', ')).toBe(examples)
    expect(FOC_BUSINESS_DAYS[type].planOn).toBe(planOn)
  })

  test('every type has a row', () => {
    expect(Object.keys(FOC_BUSINESS_DAYS)).toEqual([...CARRIER_TYPES])
  })

  test("R3.1 a carrier's own range goes before its type's", () => {
    expect(focBusinessDays({ type: 'clec', ownBusinessDays: { min: 12, max: 18 } })).toEqual({ min: 12, max: 18 })
  })

  test('R3.6 what regulation gives each type', () => {
    expect(LEGAL_BUSINESS_DAYS).toEqual({ ilec: 4, clec: 4, wireless: 4, regional: 4, toll_free: 2 })
  })
})
