import { describe, expect, it } from 'vitest'
import { leftOf, type Outcome, sentenceOfResult } from './bulk-result.ts'

const order = (id: string) => ({ id, reference: `PO-${id}` })
const done = (id: string): Outcome => ({ kind: 'done', order: order(id), warnings: [] })
const refused = (id: string): Outcome => ({ kind: 'refused', order: order(id), refusals: [] })
const notTried = (id: string): Outcome => ({ kind: 'not-tried', order: order(id) })
const unknown = (id: string): Outcome => ({ kind: 'unknown', order: order(id), why: 'the API does not answer' })

describe('what became of many orders', () => {
  it.each<[Outcome[], string]>([
    [[done('1'), done('2')], 'Acknowledged: 2 of 2 orders.'],
    [[done('1'), refused('2')], 'Acknowledged: 1 of 2 orders. 1 refused. It stays selected.'],
    [
      [done('1'), refused('2'), unknown('3'), notTried('4')],
      'Acknowledged: 1 of 4 orders. 1 refused. 1 without an answer. 1 not tried. They stay selected.',
    ],
  ])('is told in one sentence', (outcomes, sentence) => {
    expect(sentenceOfResult({ name: 'acknowledge', outcomes })).toBe(sentence)
  })

  it('leaves those selected that are still to be dealt with', () => {
    expect(leftOf([done('1'), refused('2'), notTried('3')])).toEqual([order('2'), order('3')])
  })
})
