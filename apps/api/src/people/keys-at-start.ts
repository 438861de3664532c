import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Temporal } from 'temporal-polyfill'
import type { DataFolder } from '../database/data-folder.ts'
import type { Database } from '../database/data-source.ts'
import { writeFileAtomically } from '../platform/write-file-atomically.ts'
import { findApiKeyBySecret, insertApiKey, isNameKnown } from './api-keys.repository.ts'
import { newApiKey } from './secret.ts'

/** The name in the journal of what the server itself makes. */
const SERVER = 'portday'

/** Adds the key of PORTDAY_BOOTSTRAP_KEY for admins, once: revoked, it does not come back. */
export async function addBootstrapKey(database: Database, key: string, now: Temporal.Instant): Promise<void> {
  await database.transaction(async (tx) => {
    if (await isNameKnown(tx, 'bootstrap')) return
    await insertApiKey(tx, { key, name: 'bootstrap', role: 'admin', createdBy: SERVER, now })
  })
}

/**
 * Makes sure that the key in `<folder>/cli-key` works, for the tracker command on this machine, and answers its id. Whoever
 * may read that file could also read the database, so it is an admin's. The file comes before the row: a kill between
 * the two leaves a key that the next start makes good, not one that nobody has.
 */
export async function keepLocalKey(database: Database, folder: DataFolder, now: Temporal.Instant): Promise<string> {
  const path = join(folder.path, 'cli-key')
  const addKey = (key: string) =>
    database.transaction(async (tx) => {
      const known = await findApiKeyBySecret(tx, key)
      const row =
        known ?? (await insertApiKey(tx, { key, name: 'this machine', role: 'admin', createdBy: SERVER, now }))
      return row === null || row.revokedAt !== null ? null : row.id
    })
  for (let key = localKeyIn(path); ; key = null) {
    const kept = key ?? newApiKey()
    if (key === null) writeFileAtomically(path, `${kept}\n`, folder.owner)
    const id = await addKey(kept)
    if (id !== null) return id
  }
}

function localKeyIn(path: string): string | null {
  try {
    return /^pd_[A-Za-z0-9]{32}$/.exec(readFileSync(path, 'utf8').trim())?.[0] ?? null
  } catch {
    return null
  }
}
