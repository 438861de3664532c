import { describe, expect, it } from 'vitest'
import { type ChainBreak, type ChainHead, ChainWalk } from './chain-walk.ts'
import { CHAIN_START, hashOf, type JournalRow } from './event-chain.ts'

const ORDER = '0197b0a0-0000-7000-8000-000000000001'

function chainOf(length: number): JournalRow[] {
  const rows: JournalRow[] = []
  for (let seq = 1; seq <= length; seq++) {
    const row = {
      id: `0197b0a0-0000-7000-8000-00000000010${seq}`,
      streamId: ORDER,
      stream: 'port_order',
      seq,
      at: `2026-06-0${seq}T10:00:00.000000Z`,
      actor: 'ana',
      command: 'save_loa',
      reason: null,
      before: '{}',
      after: `{"version":${seq}}`,
      migrationId: null,
      portOrderId: ORDER,
      requestId: null,
      previousHash: rows.at(-1)?.hash ?? CHAIN_START,
    }
    rows.push({ ...row, hash: hashOf(row) })
  }
  return rows
}

function walk(rows: readonly JournalRow[], head: ChainHead | null): string[] {
  const found: ChainBreak[] = []
  const chain = new ChainWalk(ORDER, head, (broken) => found.push(broken))
  for (const row of rows.toSorted((a, b) => a.seq - b.seq)) chain.next(row)
  chain.end()
  return found.map(({ kind, seq, lastSeq }) => `${kind} ${seq}${lastSeq === seq ? '' : `–${lastSeq}`}`)
}

const whole = chainOf(5)
const head = { seq: 5, hash: whole[4]?.hash ?? '' }
const row = (seq: number) => whole[seq - 1] as JournalRow
const without = (...gone: number[]) => whole.filter(({ seq }) => !gone.includes(seq))
const withRow = (changed: JournalRow) => whole.map((one) => (one.id === changed.id ? changed : one))
const rehashed = (changed: JournalRow) => ({ ...changed, hash: hashOf(changed) })
const swapped = (a: number, b: number) =>
  whole.map((one) => (one.seq === a ? { ...one, seq: b } : one.seq === b ? { ...one, seq: a } : one))

describe('a chain of five events', () => {
  it.each<[string, readonly JournalRow[], ChainHead | null, string[]]>([
    ['whole', whole, head, []],
    ['the first row is gone', without(1), head, ['missing 1']],
    ['one in the middle is gone', without(3), head, ['missing 3']],
    ['two in the middle are gone', without(2, 3), head, ['missing 2–3']],
    ['the last is gone', without(5), head, ['missing 5']],
    ['all are gone', [], head, ['missing 1–5']],
    ['a reason is changed', withRow({ ...row(3), reason: 'as agreed' }), head, ['changed 3']],
    ['null becomes empty', withRow({ ...row(3), requestId: '' }), head, ['changed 3']],
    ['the first is changed', withRow({ ...row(1), actor: 'ben' }), head, ['changed 1']],
    ['the last is changed', withRow({ ...row(5), command: 'cancel' }), head, ['changed 5']],
    ['its hash is changed', withRow({ ...row(2), hash: 'f'.repeat(64) }), head, ['changed 2']],
    ['changed and hashed anew', withRow(rehashed({ ...row(2), actor: 'ben' })), head, ['changed 2']],
    [
      'the first hashed onto another start',
      withRow(rehashed({ ...row(1), previousHash: 'f'.repeat(64) })),
      head,
      ['changed 1'],
    ],
    ['the last changed and hashed anew', withRow(rehashed({ ...row(5), actor: 'ben' })), head, ['head 5']],
    ['neighbours are swapped', swapped(2, 3), head, ['swapped 2', 'swapped 3']],
    ['first and last are swapped', swapped(1, 5), head, ['swapped 1', 'swapped 5']],
    ['the head is gone', whole, null, ['head 5']],
    ['the head is behind', whole, { seq: 4, hash: row(4).hash }, ['head 5']],
    ['the head has another hash', whole, { seq: 5, hash: CHAIN_START }, ['head 5']],
    [
      'two breaks',
      withRow({ ...row(4), actor: 'ben' }).filter(({ seq }) => seq !== 2),
      head,
      ['missing 2', 'changed 4'],
    ],
  ])('%s', (_, rows, end, told) => expect(walk(rows, end)).toEqual(told))

  it('moves no border between two fields without changing the hash', () => {
    expect(hashOf({ ...row(1), actor: 'ana1', command: 'save' })).not.toBe(
      hashOf({ ...row(1), actor: 'ana', command: '1save' }),
    )
  })
})
