import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, type DeskOrder, openDesk, said } from '../foc/porting-desk.fixture.ts'
import { journalOf, journalProblems, timesRefused, writtenRows } from './port-day.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  expect(await journalProblems(desk)).toEqual([])
  await desk.close()
})

const comment = ({ id }: Pick<DeskOrder, 'id'>, text: string, key?: string | null) =>
  desk.give('addComment', { portOrderId: id, text }, key === undefined ? {} : { key })

describe('addComment', () => {
  it('is an event of the order’s journal, to be sent as the others, and leaves the order as it is (R2.9)', async () => {
    const order = await desk.order()
    const before = await writtenRows(desk)
    const reply = await comment(order, '  Called Ana.\nShe will ring back. ')
    expect(reply.refusals).toEqual([])
    expect(reply.made).toMatchObject({ id: order.id, version: 1, stage: 'LOA_PENDING' })
    expect(await writtenRows(desk)).toEqual({
      ...before,
      events: (before['events'] ?? 0) + 1,
      outbox: (before['outbox'] ?? 0) + 1,
    })
    const { events } = await desk.read<{ events: { edges: { node: object }[] } }>(
      order.id,
      'events { edges { node { command actor reason before after } } }',
    )
    expect(events.edges.at(-1)?.node).toEqual({
      ...{ command: 'comment', actor: 'the engineer', reason: null, before: null },
      after: '{"text":"Called Ana.\\nShe will ring back."}',
    })
  })

  it('makes nobody’s command stale, and is no field that somebody changed', async () => {
    const order = await desk.order()
    await comment(order, 'One')
    await comment(order, 'Two')
    const held = await desk.give('holdPortOrder', { portOrderId: order.id, reason: 'Wait', expectedVersion: 1 })
    expect([held.refusals, held.made?.version]).toEqual([[], 2])
    await comment(order, 'Three')
    const stale = await desk.give('releasePortOrder', { portOrderId: order.id, expectedVersion: 1 })
    expect(said(stale.refusals)).toEqual(['STALE_VERSION expectedVersion'])
    expect(stale.refusals[0]?.changedFields).toEqual(['heldAt', 'holdReason'])
  })

  it('is taken of a cancelled order too, and of one on hold', async () => {
    const order = await desk.order()
    await desk.done('holdPortOrder', { portOrderId: order.id, reason: 'Wait' })
    expect((await comment(order, 'Why?')).refusals).toEqual([])
    await desk.done('cancelPortOrder', { portOrderId: order.id, reason: 'Lost' })
    expect((await comment(order, 'A pity')).refusals).toEqual([])
  })

  it.each([
    ['nothing', '', 'VALUE_MISSING text'],
    ['blanks', ' \n ', 'VALUE_MISSING text'],
    ['4,001 characters', 'x'.repeat(4001), 'VALUE_INVALID text'],
    ['a bell', 'Ring\u0007', 'VALUE_INVALID text'],
  ])('%s is refused, and counted', async (_case, text, refusal) => {
    const order = await desk.order()
    const [before, code] = [await writtenRows(desk), refusal.split(' ')[0] ?? '']
    const counted = await timesRefused(desk, 'comment', code)
    const reply = await comment(order, text)
    expect([reply.errorMessages, said(reply.refusals)]).toEqual([[], [refusal]])
    expect(reply.refusals[0]?.portOrderId).toBe(order.id)
    expect(reply.made).toMatchObject({ id: order.id, version: 1 })
    expect(await writtenRows(desk)).toEqual(before)
    expect(await timesRefused(desk, 'comment', code)).toBe(counted + 1)
  })

  it('4,000 characters are kept', async () => {
    expect((await comment(await desk.order(), 'x'.repeat(4000))).refusals).toEqual([])
  })

  it.each(['', 'x', '00000000-0000-4000-8000-000000000000'])('of order “%s”: NOT_FOUND', async (id) => {
    expect(said((await comment({ id }, 'Hello')).refusals)).toEqual(['NOT_FOUND portOrderId'])
  })

  it('refuses who has no right', async () => {
    const order = await desk.order()
    const before = await writtenRows(desk)
    expect((await comment(order, 'Hello', desk.api.readerKey)).errors).toEqual(['FORBIDDEN'])
    expect((await comment(order, 'Hello', null)).errors).toEqual(['UNAUTHENTICATED'])
    expect(await writtenRows(desk)).toEqual(before)
  })

  it('of many at once, beside commands, all are kept and none is doubled', async () => {
    const order = await desk.order()
    const replies = await Promise.all([
      ...Array.from({ length: 8 }, (_, at) => comment(order, `Comment ${at}`)),
      desk.give('holdPortOrder', { portOrderId: order.id, reason: 'Wait', expectedVersion: 1 }),
    ])
    expect(replies.flatMap(({ errorMessages, refusals }) => [...errorMessages, ...said(refusals)])).toEqual([])
    const journal = await journalOf(desk, order.id)
    expect(journal.filter((told) => told.startsWith('comment'))).toHaveLength(8)
    expect(journal).toHaveLength(10)
  })
})
