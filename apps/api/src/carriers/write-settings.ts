import { parseNumber } from '@portday/domain/telephone-number'
import type { Refusal } from '@portday/domain/verdict'
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm'
import { selectList } from '../database/select-list.ts'
import { queryRows } from '../database/transaction.ts'
import { isUuid } from '../database/uuid.ts'
import { changedSince } from '../events/changed-since.ts'
import { recordEvent } from '../events/record-event.ts'
import type { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'

interface Versioned extends ObjectLiteral {
  readonly id: string
  readonly version: number
}

/** What follows for others from changed settings, in the same transaction; `id` is the carrier's. */
export type AfterSettings = (tx: EntityManager, id: string) => Promise<void>

type SettingsTable = 'carriers' | 'winning_carriers'

/** A carrier of either side; null when there is none. */
export function findSettings<T extends Versioned>(
  tx: EntityManager,
  entity: EntityTarget<T>,
  table: SettingsTable,
  id: string,
): Promise<T | null> {
  return readSettings(tx, entity, table, id, '')
}

/** The same, under its lock. */
export function lockSettings<T extends Versioned>(
  tx: EntityManager,
  entity: EntityTarget<T>,
  table: SettingsTable,
  id: string,
): Promise<T | null> {
  return readSettings(tx, entity, table, id, 'FOR UPDATE')
}

async function readSettings<T extends Versioned>(
  tx: EntityManager,
  entity: EntityTarget<T>,
  table: SettingsTable,
  id: string,
  lock: '' | 'FOR UPDATE',
): Promise<T | null> {
  if (!isUuid(id)) return null
  const sql = `SELECT ${selectList(entity, 'c')} FROM ${table} c WHERE c.id = $1 ${lock}`
  return (await queryRows<T>(tx, sql, [id]))[0] ?? null
}

/** Writes the settings that differ, and one event; nothing at all when none does. */
export async function writeSettings<T extends Versioned>(
  tx: EntityManager,
  context: RequestContext,
  entity: EntityTarget<T>,
  stored: T,
  wanted: Partial<T>,
  command: string,
): Promise<T> {
  const changed = Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(stored[name])),
  ) as Partial<T>
  if (Object.keys(changed).length === 0) return stored
  const version = stored.version + 1
  await tx
    .createQueryBuilder()
    .update(entity)
    .set({ ...changed, version } as object)
    .where('id = :id', { id: stored.id })
    .execute()
  await recordEvent(tx, context, {
    streamId: stored.id,
    stream: 'carrier',
    migrationId: null,
    portOrderId: null,
    command,
    reason: null,
    before: {
      version: stored.version,
      ...Object.fromEntries(Object.keys(changed).map((name) => [name, stored[name]])),
    },
    after: { version, ...changed },
  })
  return { ...stored, ...changed, version }
}

/** A telephone number of the settings, in E.164; null when it is empty. */
export function readPhone(text: TextReader, typed: string | null, path: readonly string[]): string | null {
  if (!typed?.trim()) return null
  const read = parseNumber(typed)
  if (read.ok) return read.number
  text.no(read.code, path, `“${typed.slice(0, 40)}”: ${read.reason}`, read.remedy)
  return null
}

export async function staleSettings(
  tx: EntityManager,
  stored: Versioned,
  expected: number | null | undefined,
): Promise<Refusal[]> {
  if (expected === null || expected === undefined || expected === stored.version) return []
  return [
    {
      code: 'STALE_VERSION',
      message: `Somebody changed these settings since: you saw version ${expected}, they are now at ${stored.version}.`,
      remedy: 'Read them again, look at what changed, and give the command again with the new version.',
      path: ['expectedVersion'],
      changedFields: (await changedSince(tx, stored.id, expected)).sort(),
    },
  ]
}
