import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk, said } from '../foc/porting-desk.fixture.ts'
import { journalProblems, timesRefused, writtenRows } from '../port-orders/port-day.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  expect(await journalProblems(desk)).toEqual([])
  await desk.close()
})

interface Notes {
  readonly totalCount: number
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
  readonly edges: readonly { readonly node: { id: string; at: string; author: string; text: string } }[]
}
const note = (migrationId: string, text: string, key?: string | null) =>
  desk.give('addMigrationNote', { migrationId, text }, key === undefined ? {} : { key })
const notes = async (migrationId: string, args = 'first: 100') =>
  (
    await desk.readMigration<{ notes: Notes }>(
      migrationId,
      `notes(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { id at author text } } }`,
    )
  ).notes
const textsOf = ({ edges }: Notes) => edges.map(({ node }) => node.text)

describe('addMigrationNote', () => {
  it('is kept in the journal, to be sent as the others, and leaves the migration as it is (R1.5)', async () => {
    const migrationId = await desk.migration()
    const before = await writtenRows(desk)
    const reply = await note(migrationId, ' The elevator line stays. ')
    expect([reply.refusals, reply.made?.version]).toEqual([[], 1])
    expect(await writtenRows(desk)).toEqual({
      ...before,
      events: (before['events'] ?? 0) + 1,
      outbox: (before['outbox'] ?? 0) + 1,
    })
    const [event] = await desk.rows<{ id: string }>(
      `SELECT id FROM events WHERE stream_id = $1 AND command = 'add_note'`,
      migrationId,
    )
    const { totalCount, edges } = await notes(migrationId)
    expect(totalCount).toBe(1)
    expect(edges.map(({ node }) => node)).toEqual([
      {
        id: event?.id,
        at: expect.stringMatching(/^2026-06-01T12:00:00/),
        author: 'the engineer',
        text: 'The elevator line stays.',
      },
    ])
  })

  it('makes nobody’s command stale', async () => {
    const migrationId = await desk.migration()
    await note(migrationId, 'One')
    const updated = await desk.give('updateMigration', { migrationId, dealStage: 4, expectedVersion: 1 })
    expect([updated.refusals, updated.made?.version]).toEqual([[], 2])
  })

  it('the newest come first, page by page, and other events between them are none', async () => {
    const migrationId = await desk.migration()
    for (const text of ['One', 'Two', 'Three', 'Four', 'Five']) {
      await note(migrationId, text)
      await desk.done('addSite', { migrationId, name: text })
    }
    const first = await notes(migrationId, 'first: 2')
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true, hasPreviousPage: false } })
    await note(migrationId, 'Six')
    const second = await notes(migrationId, `first: 2, after: "${first.pageInfo.endCursor}"`)
    const third = await notes(migrationId, `first: 2, after: "${second.pageInfo.endCursor}"`)
    expect([first, second, third].map(textsOf)).toEqual([['Five', 'Four'], ['Three', 'Two'], ['One']])
    expect(third.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
  })

  it.each([
    ['nothing', '', 'VALUE_MISSING text'],
    ['blanks', ' \n ', 'VALUE_MISSING text'],
    ['4,001 characters', 'x'.repeat(4001), 'VALUE_INVALID text'],
  ])('%s is refused, and counted', async (_case, text, refusal) => {
    const migrationId = await desk.migration()
    const [before, code] = [await writtenRows(desk), refusal.split(' ')[0] ?? '']
    const counted = await timesRefused(desk, 'add_note', code)
    const reply = await note(migrationId, text)
    expect([reply.errorMessages, said(reply.refusals)]).toEqual([[], [refusal]])
    expect(reply.made).toMatchObject({ id: migrationId, version: 1 })
    expect(await writtenRows(desk)).toEqual(before)
    expect(await timesRefused(desk, 'add_note', code)).toBe(counted + 1)
  })

  it.each(['', 'x', '00000000-0000-4000-8000-000000000000'])('of migration “%s”: NOT_FOUND', async (id) => {
    expect(said((await note(id, 'Hello')).refusals)).toEqual(['NOT_FOUND migrationId'])
  })

  it('refuses who has no right', async () => {
    const migrationId = await desk.migration()
    const before = await writtenRows(desk)
    expect((await note(migrationId, 'Hello', desk.api.readerKey)).errors).toEqual(['FORBIDDEN'])
    expect((await note(migrationId, 'Hello', null)).errors).toEqual(['UNAUTHENTICATED'])
    expect(await writtenRows(desk)).toEqual(before)
  })

  it('of many at once, all are kept', async () => {
    const migrationId = await desk.migration()
    const replies = await Promise.all(Array.from({ length: 8 }, (_, at) => note(migrationId, `Note ${at}`)))
    expect(replies.flatMap(({ errorMessages, refusals }) => [...errorMessages, ...said(refusals)])).toEqual([])
    expect(textsOf(await notes(migrationId)).sort()).toEqual(Array.from({ length: 8 }, (_, at) => `Note ${at}`))
  })
})
