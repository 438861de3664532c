import { describe, expect, it } from 'vitest'
import { anOrder } from '../orders-answer.ts'
import { conflictOf, type JournalEntry } from './conflict.ts'

const entry = (actor: string, after: object, at = '2026-11-24T10:00:00Z'): JournalEntry => ({
  actor,
  at,
  command: 'amend',
  before: null,
  after: JSON.stringify(after),
})
const seen = anOrder({ requestedDate: '2026-12-01', version: 4 })

describe('two people at one order', () => {
  it('both changed the date: what was, theirs and who', () => {
    const now = { ...seen, requestedDate: '2026-12-03', version: 5 }
    const journal = [entry('Ben', { requestedDate: '2026-12-01' }), entry('Ana', { requestedDate: '2026-12-03' })]
    expect(conflictOf(seen, { requestedDate: '2026-12-02' }, now, ['requestedDate'], journal)).toMatchObject({
      actor: 'Ana',
      both: ['requestedDate'],
      changed: 'the date asked for',
    })
  })

  it('who changed the date is named, whoever came after with something else', () => {
    const now = { ...seen, requestedDate: '2026-12-03', version: 6 }
    const journal = [entry('Ana', { requestedDate: '2026-12-03' }), entry('Cy', { heldAt: '2026-11-24T10:05:00Z' })]
    const conflict = conflictOf(seen, { requestedDate: '2026-12-02' }, now, ['heldAt', 'requestedDate'], journal)
    expect(conflict.actor).toBe('Ana')
  })

  it('the other one changed something else: nothing is overwritten', () => {
    const now = { ...seen, accountNumber: '77', version: 5 }
    const journal = [entry('Ana', { accountNumber: '77' })]
    expect(conflictOf(seen, { requestedDate: '2026-12-02' }, now, ['accountNumber', 'heldAt'], journal)).toMatchObject({
      actor: 'Ana',
      both: [],
      changed: 'the account number and something else',
    })
  })

  it('is told without a name where the journal has none', () => {
    expect(conflictOf(seen, { btn: '1' }, seen, [], [])).toMatchObject({ actor: null, at: null, changed: 'the order' })
  })
})
