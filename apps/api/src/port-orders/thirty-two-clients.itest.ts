import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from '../foc/porting-desk.fixture.ts'
import { journalOf, journalProblems } from './port-day.fixture.ts'

const CLIENTS = 32
const ORDERS = 5
const FOC = { date: '2026-06-24', time: '09:30' }

const STEPS = [
  ['submitLoa', {}],
  ['acknowledgeLoa', {}],
  ['recordFoc', FOC],
  ['confirmFoc', { ...FOC, confirmedBy: 'Ana of Ringline' }],
] as const

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

/** A client that gives every command to every order, in an order of its own and again until all are confirmed. */
async function client(ids: readonly string[], seed: number, confirmed: Set<string>): Promise<string[]> {
  const surprises: string[] = []
  const random = randomFrom(seed)
  while (confirmed.size < ids.length) {
    const commands = ids.flatMap((id) => STEPS.map((step) => ({ id, step, place: random() })))
    for (const { id, step } of commands.toSorted((a, b) => a.place - b.place)) {
      if (confirmed.has(id)) continue
      const [mutation, input] = step
      const { errorMessages, refusals, made } = await desk.give(mutation, { portOrderId: id, ...input })
      surprises.push(...errorMessages, ...refusals.map(({ code }) => code).filter((code) => !EXPECTED.has(code)))
      if (mutation === 'confirmFoc' && made && refusals.length === 0) confirmed.add(id)
    }
  }
  return surprises
}

/** Numbers between 0 and 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    return (state >>> 0) / 2 ** 32
  }
}

/** Too early, too late, or somebody else was first. */
const EXPECTED = new Set(['STAGE_FORBIDS', 'ALREADY_EXISTS'])

describe('thirty-two clients advance the orders of one migration at once', () => {
  it('no stage is skipped, none is lost, and ready is never true a moment early (R8.3)', async () => {
    const migrationId = await desk.migration()
    const ids: string[] = []
    for (let at = 0; at < ORDERS; at += 1) ids.push((await desk.order({ migrationId, numbers: 2 })).id)

    const confirmed = new Set<string>()
    const allConfirmed = async () => {
      const [row] = await desk.rows<{ unconfirmed: number }>(
        'SELECT count(*)::int AS unconfirmed FROM porting_orders WHERE migration_id = $1 AND foc_confirmed_at IS NULL',
        migrationId,
      )
      return row?.unconfirmed === 0
    }
    let working = true
    const early: unknown[] = []
    const watch = async () => {
      let polls = 0
      while (working) {
        polls += 1
        const { readiness } = await desk.readMigration<{ readiness: { ready: boolean; blockers: unknown[] } }>(
          migrationId,
          'readiness { ready blockers { code } }',
        )
        // Asked afterwards: what is confirmed stays so, hence ready must not have been said before.
        if (readiness.ready && !(await allConfirmed())) early.push(readiness)
        if (readiness.ready !== (readiness.blockers.length === 0)) early.push(readiness)
      }
      return polls
    }
    const watching = watch()
    const surprises = await Promise.all(Array.from({ length: CLIENTS }, (_, seed) => client(ids, seed + 1, confirmed)))
    working = false
    expect(await watching).toBeGreaterThan(3)
    expect(early).toEqual([])
    expect(surprises.flat()).toEqual([])

    for (const id of ids) {
      const told = (await journalOf(desk, id)).map((line) => line.split(' ')[0])
      const once = told.filter((command) => command !== 'confirm_foc' && command !== 'acknowledge')
      expect(once).toEqual(['create_port_order', 'submit_loa', 'record_foc'])
      expect(told.indexOf('confirm_foc')).toBeGreaterThan(told.indexOf('record_foc'))
      expect(told.filter((command) => command === 'acknowledge').length).toBeLessThanOrEqual(1)
      expect(await desk.rows('SELECT status, version FROM porting_orders WHERE id = $1', id)).toEqual([
        { status: 'foc_received', version: told.length },
      ])
      const stages = await desk.rows<{ before: string; after: string }>(
        `SELECT before::json ->> 'stage' AS before, after::json ->> 'stage' AS after FROM events
         WHERE stream_id = $1 ORDER BY seq`,
        id,
      )
      stages.slice(1).forEach(({ before }, at) => {
        expect(before).toBe(stages[at]?.after)
      })
    }
    expect(await desk.readMigration(migrationId, 'readiness { ready blockers { code } }')).toEqual({
      readiness: { ready: true, blockers: [] },
    })
    expect(await journalProblems(desk)).toEqual([])
  }, 120_000)

  it('eight with the same version: one is heard, seven are told what changed', async () => {
    const { id } = await desk.submitted()
    const { version } = await desk.read<{ version: number }>(id, 'version')
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => desk.give('acknowledgeLoa', { portOrderId: id, expectedVersion: version })),
    )
    expect(replies.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1)
    const told = replies.flatMap(({ refusals }) => refusals)
    expect(told.map(({ code, changedFields }) => [code, changedFields])).toEqual(
      Array.from({ length: 7 }, () => ['STALE_VERSION', ['acknowledgedAt']]),
    )
  })
})
