import type { Refusal } from '@portday/domain/verdict'
import type { EntityManager } from 'typeorm'
import { changedSince } from '../events/changed-since.ts'
import type { Migration } from './migration.entity.ts'

/** `STALE_VERSION`, with the fields that changed since, when the caller saw another version; else nothing. */
export async function staleMigration(
  tx: EntityManager,
  migration: Migration,
  expected: number | null | undefined,
): Promise<Refusal[]> {
  if (expected === null || expected === undefined || expected === migration.version) return []
  return [
    {
      code: 'STALE_VERSION',
      message:
        expected < migration.version
          ? `Somebody changed the migration since: you saw version ${expected}, it is now ${migration.version}.`
          : `The migration has not reached version ${expected}; it is at ${migration.version}.`,
      remedy: 'Read the migration again, look at what changed, and give the command again with the new version.',
      path: ['expectedVersion'],
      changedFields: (await changedSince(tx, migration.id, expected)).sort(),
    },
  ]
}
