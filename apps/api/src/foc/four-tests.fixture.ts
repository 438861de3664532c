import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, type MutationName, openDesk, type Reply, said } from './porting-desk.fixture.ts'

/** What a mutation is tried on: its input without the version, and whose journal tells of it. */
export interface Target {
  readonly input: Readonly<Record<string, unknown>>
  /** The order or migration in whose chain the command is told. */
  readonly streamId: string
  /** The order whose stage is looked at; null for a command on a migration alone. */
  readonly portOrderId: string | null
  readonly version: number
}

/** A mutation and what its four tests need to know. */
interface MutationCase {
  readonly mutation: MutationName
  /** Its word in the journal, and among the refused commands. */
  readonly recordedAs: string
  readonly now?: string
  /** Something that takes it. */
  readonly ready: (desk: Desk) => Promise<Target>
  /** The stage in the database afterwards. */
  readonly leavesIn: string | null
  /** More that has to hold afterwards. */
  readonly does?: (desk: Desk, target: Target, reply: Reply<Record<string, unknown>>) => Promise<void>
  /** Something that does not take it, and what is said. */
  readonly refused: (desk: Desk) => Promise<Target>
  readonly refusals: readonly string[]
  /** Changes the target behind the caller's back. */
  readonly meanwhile: (desk: Desk, target: Target) => Promise<unknown>
  readonly changedFields: readonly string[]
}

interface Trace {
  readonly stage: string | null
  readonly version: number | null
  readonly events: readonly { command: string; actor: string; portOrderId: string | null }[]
  readonly outbox: number
  readonly refused: number
}

/** For each mutation: does it, refuses when the rule says no, refuses who has no right, loses the race cleanly. */
export function fourTests(cases: readonly MutationCase[]): void {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  describe.each(cases)('$mutation', (row) => {
    const { mutation, recordedAs } = row
    beforeEach(() => desk.at(row.now ?? '2026-06-01T12:00:00Z'))

    async function traceOf({ streamId, portOrderId }: Target): Promise<Trace> {
      const [order] = await desk.rows<{ status: string; version: number }>(
        'SELECT status, version FROM porting_orders WHERE id = $1',
        portOrderId,
      )
      const events = await desk.rows<Trace['events'][number] & { sent: number }>(
        `SELECT command, actor, port_order_id AS "portOrderId",
           (SELECT count(*) FROM outbox o WHERE o.event_id = e.id)::int AS sent
         FROM events e WHERE stream_id = $1 ORDER BY seq`,
        streamId,
      )
      const [counted] = await desk.rows<{ times: number }>(
        'SELECT coalesce(sum(times), 0)::int AS times FROM refused_commands WHERE command = $1',
        recordedAs,
      )
      return {
        stage: order?.status ?? null,
        version: order?.version ?? null,
        events: events.map(({ sent: _, ...event }) => event),
        outbox: events.reduce((sum, { sent }) => sum + sent, 0),
        refused: counted?.times ?? 0,
      }
    }

    it('does it', async () => {
      const target = await row.ready(desk)
      const before = await traceOf(target)
      const fields =
        target.portOrderId !== null && mutation !== 'setChecklistItem' ? { fields: 'id version stage' } : {}
      const reply = await desk.give<Record<string, unknown>>(
        mutation,
        { ...target.input, expectedVersion: target.version },
        fields,
      )
      expect({ ...reply, made: null, warnings: [] }).toEqual({
        made: null,
        refusals: [],
        warnings: [],
        errors: [],
        errorMessages: [],
      })
      expect(reply.made?.['version']).toBe(target.version + 1)
      if (fields.fields) expect(reply.made?.['stage']).toBe(row.leavesIn?.toUpperCase())
      const after = await traceOf(target)
      expect(after.stage).toBe(row.leavesIn)
      expect(after.events.slice(before.events.length)).toEqual([
        { command: recordedAs, actor: 'the engineer', portOrderId: target.portOrderId },
      ])
      expect(after.outbox).toBe(before.outbox + 1)
      expect(after.refused).toBe(before.refused)
      await row.does?.(desk, target, reply)
    })

    it('refuses when the rule says no', async () => {
      const target = await row.refused(desk)
      const before = await traceOf(target)
      const reply = await desk.give(mutation, target.input)
      expect(reply.errorMessages).toEqual([])
      expect(said(reply.refusals)).toEqual(row.refusals)
      for (const { message, remedy } of reply.refusals) {
        expect(message).toMatch(/\S/)
        expect(remedy).toMatch(/\S/)
      }
      expect(reply.made).not.toBeNull()
      const codes = new Set(reply.refusals.map(({ code }) => code)).size
      expect(await traceOf(target)).toEqual({ ...before, refused: before.refused + codes })
    })

    it('refuses who has no right', async () => {
      const target = await row.ready(desk)
      const before = await traceOf(target)
      const asReader = await desk.give(mutation, target.input, { key: desk.api.readerKey })
      expect(asReader.errors).toEqual(['FORBIDDEN'])
      const asStranger = await desk.give(mutation, target.input, { key: null })
      expect(asStranger.errors).toEqual(['UNAUTHENTICATED'])
      expect(await traceOf(target)).toEqual(before)
    })

    it('loses the race cleanly: an old version', async () => {
      const target = await row.ready(desk)
      await row.meanwhile(desk, target)
      const before = await traceOf(target)
      const reply = await desk.give(mutation, { ...target.input, expectedVersion: target.version })
      expect(said(reply.refusals)).toEqual(['STALE_VERSION expectedVersion'])
      expect(reply.refusals[0]?.changedFields).toEqual(expect.arrayContaining([...row.changedFields]))
      expect(reply.made?.version).toBe(target.version + 1)
      expect(await traceOf(target)).toEqual({ ...before, refused: before.refused + 1 })
    })

    it('loses the race cleanly: two at once', async () => {
      const target = await row.ready(desk)
      const before = await traceOf(target)
      const input = { ...target.input, expectedVersion: target.version }
      const replies = await Promise.all([desk.give(mutation, input), desk.give(mutation, input)])
      expect(replies.map(({ errorMessages }) => errorMessages)).toEqual([[], []])
      expect(replies.flatMap(({ refusals }) => said(refusals))).toEqual(['STALE_VERSION expectedVersion'])
      const after = await traceOf(target)
      expect(after.events).toHaveLength(before.events.length + 1)
      expect(after.outbox).toBe(before.outbox + 1)
      expect(after.stage).toBe(row.leavesIn)
    })
  })
}

/** An order as a target, as it is now. */
export async function orderTarget(desk: Desk, portOrderId: string, input: object = {}): Promise<Target> {
  const { version } = await desk.read<{ version: number }>(portOrderId, 'version')
  return { input: { portOrderId, ...input }, streamId: portOrderId, portOrderId, version }
}

/** Somebody else puts the order on hold. */
export function holdMeanwhile(desk: Desk, { portOrderId }: Target): Promise<unknown> {
  return desk.done('holdPortOrder', { portOrderId, reason: 'The customer is away' })
}
