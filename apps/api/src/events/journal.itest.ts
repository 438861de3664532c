import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventsOf } from './events-of.ts'
import { anEvent, CONTEXT, type Journal, openJournal, streamIds } from './journal.fixture.ts'
import { recordEvent } from './record-event.ts'

let journal: Journal
let order: string
let other: string

beforeAll(async () => {
  journal = await openJournal()
})
afterAll(() => journal.close())
beforeEach(async () => {
  await journal.tamper('TRUNCATE events, event_heads, outbox')
  ;[order = '', other = ''] = streamIds(2)
})

describe('recording a command', () => {
  it('writes who, what, before, after and why, and what must be sent (R2.5)', async () => {
    const [id] = await journal.recordAll([anEvent(order, { reason: 'Ünï, "so"' })])
    expect(await journal.query('SELECT * FROM events')).toEqual([
      {
        id,
        stream_id: order,
        stream: 'port_order',
        seq: 1,
        at: '2026-06-15T10:00:00.123456Z',
        actor: 'ana',
        command: 'save_loa',
        reason: 'Ünï, "so"',
        before: '{"accountNumber":"SPB-8844120","stage":"loa_pending"}',
        after: '{"accountNumber":"SPB-8844121","numberCount":3,"stage":"loa_pending"}',
        migration_id: null,
        port_order_id: order,
        request_id: 'request-1',
        previous_hash: '0'.repeat(64),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
    expect(await journal.query('SELECT destination, event_id, refused_at FROM outbox')).toEqual([
      { destination: 'splunk', event_id: id, refused_at: null },
    ])
  })

  it('is refused outside a transaction', async () => {
    const { manager } = journal.database.dataSource
    await expect(recordEvent(manager, CONTEXT, anEvent(order))).rejects.toThrow('inside a transaction only')
    const runner = journal.database.dataSource.createQueryRunner()
    await expect(recordEvent(runner.manager, CONTEXT, anEvent(order))).rejects.toThrow('inside a transaction only')
    await runner.release()
  })

  it('is refused for a caller whom nobody knows', async () => {
    const nobody = { ...CONTEXT, actor: null }
    await expect(journal.database.transaction((tx) => recordEvent(tx, nobody, anEvent(order)))).rejects.toThrow()
    expect(await journal.verify()).toEqual({ chains: 0, events: 0, breaks: 0, told: [] })
  })

  it('leaves nothing when the change is undone', async () => {
    await journal.record(order)
    const undone = journal.database.transaction(async (tx) => {
      await recordEvent(tx, CONTEXT, anEvent(order))
      await recordEvent(tx, CONTEXT, anEvent(other))
      throw new Error('the rest of the command failed')
    })
    await expect(undone).rejects.toThrow('the rest of the command failed')
    expect(await journal.query('SELECT count(*) FROM outbox')).toEqual([{ count: 1 }])
    expect(await journal.verify()).toEqual({ chains: 1, events: 1, breaks: 0, told: [] })
  })

  it('numbers the commands of 16 writers at one order without a gap', async () => {
    await Promise.all(Array.from({ length: 16 }, () => journal.record(order, other, order)))
    expect(await journal.verify()).toEqual({ chains: 2, events: 48, breaks: 0, told: [] })
    const positions = await journal.query<{ seq: number }>(
      'SELECT seq FROM outbox JOIN events ON events.id = event_id WHERE stream_id = $1 ORDER BY position',
      order,
    )
    expect(positions.map(({ seq }) => seq)).toEqual(Array.from({ length: 32 }, (_, place) => place + 1))
  })

  it('answers the ids of a bulk in the order given', async () => {
    const ids = await journal.record(other, order, other)
    const rows = await journal.query<{ id: string; stream_id: string; seq: number }>(
      'SELECT id, stream_id, seq FROM events',
    )
    const place = new Map(rows.map(({ id, stream_id, seq }) => [id, `${stream_id} ${seq}`]))
    expect(ids.map((id) => place.get(id))).toEqual([`${other} 1`, `${order} 1`, `${other} 2`])
  })

  it.each(['UPDATE events SET actor = actor', 'DELETE FROM events', 'TRUNCATE events'])(
    'stays for ever: %s',
    async (sql) => {
      await journal.record(order)
      await expect(journal.query(sql)).rejects.toThrow('The journal only grows')
    },
  )
})

describe('the check of the journal', () => {
  const at = (seq: number) => `stream_id = '${order}' AND seq = ${seq}`

  beforeEach(async () => {
    for (let n = 0; n < 5; n++) await journal.record(order, other)
  })

  it('finds nothing in a journal that nobody touched', async () => {
    expect(await journal.verify()).toEqual({ chains: 2, events: 10, breaks: 0, told: [] })
  })

  it.each<[string, () => string, string[]]>([
    ['a changed actor', () => `UPDATE events SET actor = 'ben' WHERE ${at(3)}`, ['changed 3']],
    ['a changed time', () => `UPDATE events SET at = at + interval '1 microsecond' WHERE ${at(1)}`, ['changed 1']],
    ['a changed text', () => `UPDATE events SET after = after || ' ' WHERE ${at(5)}`, ['changed 5']],
    ['a reason taken away', () => `UPDATE events SET reason = '' WHERE ${at(2)}`, ['changed 2']],
    ['a missing first row', () => `DELETE FROM events WHERE ${at(1)}`, ['missing 1']],
    ['a missing row in the middle', () => `DELETE FROM events WHERE ${at(3)}`, ['missing 3']],
    ['a missing last row', () => `DELETE FROM events WHERE ${at(5)}`, ['missing 5']],
    ['a whole order gone', () => `DELETE FROM events WHERE stream_id = '${order}'`, ['missing 1–5']],
    ['a missing head', () => `DELETE FROM event_heads WHERE stream_id = '${order}'`, ['head 5']],
    ['a head set back', () => `UPDATE event_heads SET seq = 3 WHERE stream_id = '${order}'`, ['head 5']],
  ])('finds %s', async (_, sql, told) => {
    await journal.tamper(sql())
    expect((await journal.verify()).told).toEqual(told.map((one) => `${order}: ${one}`))
  })

  it('finds two rows that changed places', async () => {
    await journal.tamper(`UPDATE events SET seq = 99 WHERE ${at(2)}`)
    await journal.tamper(`UPDATE events SET seq = 2 WHERE ${at(4)}`)
    await journal.tamper(`UPDATE events SET seq = 4 WHERE ${at(99)}`)
    expect((await journal.verify()).told).toEqual([`${order}: swapped 2`, `${order}: swapped 4`])
  })

  it('finds a row that went over to another order', async () => {
    await journal.tamper(`UPDATE events SET stream_id = '${other}', seq = 6 WHERE ${at(5)}`)
    expect((await journal.verify()).told).toEqual([`${order}: missing 5`, `${other}: changed 6`, `${other}: head 6`])
  })

  it('reads on over pages', async () => {
    const many = streamIds(600)
    await journal.record(...many, ...many)
    expect(await journal.verify()).toEqual({ chains: 602, events: 1_210, breaks: 0, told: [] })
    await journal.tamper('DELETE FROM events WHERE stream_id = $1 AND seq = 2', many[499])
    await journal.tamper('DELETE FROM events WHERE stream_id = $1', many[500])
    expect((await journal.verify()).told).toEqual([`${many[499]}: missing 2`, `${many[500]}: missing 1–2`])
  })
})

describe('the events of orders', () => {
  it('are paged for many orders in one statement, oldest first', async () => {
    for (let n = 0; n < 3; n++) await journal.record(order)
    await journal.record(other)
    const { read } = journal.database
    const nobody = randomUUID()
    const pages = await eventsOf(read, [other, order, nobody], 2)
    const brief = pages.map(({ nodes, hasNext, total }) => [nodes.map(({ seq }) => seq), hasNext, total])
    expect(brief).toEqual([
      [[1], false, 1],
      [[1, 2], true, 3],
      [[], false, 0],
    ])
    const [rest] = await eventsOf(read, [order], 2, 2)
    expect(rest).toEqual({
      hasNext: false,
      total: 3,
      nodes: [
        {
          id: expect.any(String),
          seq: 3,
          at: '2026-06-15T10:00:00.123456Z',
          actor: 'ana',
          command: 'save_loa',
          reason: null,
          before: '{"accountNumber":"SPB-8844120","stage":"loa_pending"}',
          after: '{"accountNumber":"SPB-8844121","numberCount":3,"stage":"loa_pending"}',
        },
      ],
    })
    expect(await eventsOf(read, [], 2)).toEqual([])
  })
})
