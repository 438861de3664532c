import { describe, expect, it } from 'vitest'
import { anOrder } from '../orders-answer.ts'
import { amendInput, shownOf, type Typed, typedOf } from './edited-fields.ts'

const order = anOrder({ version: 3, requestedDate: '2026-12-01', accountNumber: '8155-10', btn: '+14155550100' })
const to = { portOrderId: order.id, expectedVersion: 3 }

describe('an edited order', () => {
  it.each<[string, Typed, object]>([
    ['what is the same is not sent', { btn: '415-555-0100', accountNumber: ' 8155-10 ' }, to],
    ['what is new is', { requestedDate: '2026-12-04' }, { ...to, requestedDate: '2026-12-04' }],
    ['an emptied field becomes none', { accountNumber: '' }, { ...to, accountNumber: null }],
    ['a number in any form is the API’s to read', { btn: '(415) 555-0101' }, { ...to, btn: '(415) 555-0101' }],
  ])('%s', (_what, typed, input) => {
    expect(amendInput(order, typed)).toEqual(input)
  })

  it('begins with what is there, in the form people read', () => {
    expect(typedOf(order, 'btn')).toBe('415-555-0100')
    expect(typedOf(anOrder({ requestedDate: null }), 'requestedDate')).toBe('')
  })

  it.each([
    ['requestedDate', '2026-12-01', 'Tue Dec 1'],
    ['btn', '+14155550100', '415-555-0100'],
    ['accountNumber', null, 'none'],
  ] as const)('%s %s is shown as %s', (field, value, shown) => {
    expect(shownOf(field, value, 2026)).toBe(shown)
  })
})
