import { describe, expect, it } from 'vitest'
import { countRejections } from './rejection-counts.ts'

describe('R9 why letters come back', () => {
  it('by family, the most frequent first, with what they usually cost', () => {
    const rejections = [
      { codes: ['7401'], times: 2 },
      { codes: ['8a', 'E17B'], times: 1 },
      { codes: ['7416', '7401'], times: 1 },
      { codes: ['odd'], times: 1 },
    ]
    expect(countRejections(rejections)).toEqual([
      { family: 'account_number', title: 'Account number', count: 4, businessDaysLost: 30 },
      { family: 'freeze', title: 'Port freeze', count: 1, businessDaysLost: 2 },
      { family: 'other', title: 'Other', count: 1, businessDaysLost: 7.5 },
    ])
  })

  it('is empty where none came back', () => {
    expect(countRejections([])).toEqual([])
  })
})
