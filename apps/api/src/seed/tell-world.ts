import type { Temporal } from 'temporal-polyfill'
import { findMigration } from '../customer-migrations/find-migration.ts'
import type { Database } from '../database/data-source.ts'
import { createRequestContext, type RequestContext } from '../platform/request-context.ts'
import type { PartDeps } from '../start-portday.ts'
import { type Line, scriptOf } from './script-of.ts'
import type { MigrationStory } from './story.ts'

export type WorldDeps = Pick<PartDeps, 'database' | 'clock' | 'log'>

/**
 * Plays the stories line by line, each as a request of its person at its own instant, all in one transaction: a start
 * that is killed in the middle leaves nothing behind, and a world that is there is left alone. Throws when a rule
 * refuses a line.
 */
export async function tellWorld(deps: WorldDeps, stories: readonly MigrationStory[]): Promise<void> {
  const [first] = stories
  if (first === undefined) return
  const madeAt = deps.clock.now()
  await deps.database.transaction(async (tx) => {
    if ((await findMigration(tx, first.id, 'read')) !== null) return
    const orderIds = new Map<string, string>()
    const inside: Database = { ...deps.database, transaction: (work) => work(tx) }
    for (const line of scriptOf(stories, madeAt)) {
      await tell(line, contextOf({ ...deps, database: inside }, line), madeAt, orderIds)
    }
  })
}

async function tell(
  line: Line,
  context: RequestContext,
  madeAt: Temporal.Instant,
  orderIds: Map<string, string>,
): Promise<void> {
  const { migration } = line
  const keyOf = (order: string) => `${migration.word}/${order}`
  const orderIdOf = (order: string) => orderIds.get(keyOf(order)) ?? ''
  const { refusals, portOrderIds } = await line.play({ context, migration, madeAt, orderIdOf })
  if (refusals.length > 0) {
    const why = refusals.map(({ code, message }) => `${code}: ${message}`).join(' ')
    throw new Error(`The demonstration world stops at ${line.key}, ${line.at}. ${why}`)
  }
  const [made] = portOrderIds ?? []
  if (line.order !== null && made !== undefined) orderIds.set(keyOf(line.order), made)
}

function contextOf({ database, log }: WorldDeps, { at, by, key }: Line): RequestContext {
  return createRequestContext({
    requestId: `demo ${key}`,
    now: at,
    caller: { actor: by, role: 'engineer', credentialProblem: null },
    database,
    address: 'http://127.0.0.1:4000',
    log,
  })
}
