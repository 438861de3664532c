import { describe, expect, it } from 'vitest'
import type { JournalRow } from './event-chain.ts'
import { publicEvent } from './public-event.ts'

const ROW: JournalRow = {
  id: '0197b0a0-0000-7000-8000-000000000101',
  streamId: '0197b0a0-0000-7000-8000-000000000001',
  stream: 'port_order',
  seq: 1,
  at: '2026-06-01T10:00:00.000000Z',
  actor: 'ana',
  command: 'record_foc',
  reason: 'The PIN is 4711',
  before: null,
  after: null,
  migrationId: null,
  portOrderId: '0197b0a0-0000-7000-8000-000000000001',
  requestId: 'r-1',
  previousHash: '0'.repeat(64),
  hash: 'f'.repeat(64),
}
const after = (value: unknown) => publicEvent({ ...ROW, after: JSON.stringify(value) }).after

describe('what leaves of an event', () => {
  it('is who, what and when, and never the reason or the chain', () => {
    const { previousHash, hash, reason, ...open } = ROW
    expect(publicEvent(ROW)).toEqual({ ...open, reasonGiven: true })
  })

  it.each([
    ['stages and conditions', { stage: 'foc_received', conditions: ['foc_slipped'] }],
    ['the commitment', { focDate: '2026-06-15', focAt: '2026-06-15T14:00:00Z', focTimeZone: 'America/New_York' }],
    ['a commitment of its own', { foc: { date: '2026-06-15', at: null } }],
    ['a carrier', { carrier: 'Level 3', carrierType: 'clec' }],
    ['counts', { numberCount: 3, outcomes: { ported: 2, failed: 1 } }],
    ['null', { focDate: null }],
  ])('%s go', (_, value) => expect(after(value)).toEqual(value))

  it.each([
    [
      'what nobody listed',
      { accountNumber: '123', btn: '+14155550100', pin: '4711', signatoryName: 'Ada', numbers: ['+14155550100'] },
    ],
    ['a number in the place of a name', { carrier: 'Acct 8844120' }],
    ['text in the place of a word', { stage: 'the PIN is 4711', conditions: ['call Ada at home'] }],
    ['text in the place of a count', { numberCount: '4711', outcomes: { ported: '+14155550100' } }],
    ['what hides in an object', { foc: { confirmedBy: 'Ada', confirmationNumber: 'C-1' } }],
    ['names of the language', JSON.parse('{"__proto__":{"stage":"x"},"constructor":"word"}')],
  ])('%s stays', (_, value) => {
    expect(JSON.stringify(after(value))).not.toMatch(/123|4711|0100|8844|Ada|C-1|home|word/)
  })

  it('is nothing of a value that is no object', () => expect(after(['+14155550100'])).toBeNull())
})
