import { Temporal } from 'temporal-polyfill'
import type { Database } from '../database/data-source.ts'
import { changedRows } from '../database/transaction.ts'
import { hashOf, newSecret } from './secret.ts'

const LINK_HOURS = 12
const SESSION_HOURS = 12

export interface SignInLink {
  readonly secret: string
  readonly expiresAt: Temporal.Instant
}

/** Makes a link that opens one session with the rights of a working key; null when there is no such key. */
export async function makeSignInLink(
  database: Database,
  key: { readonly id: string } | { readonly name: string },
  now: Temporal.Instant,
): Promise<SignInLink | null> {
  const secret = newSecret()
  const expiresAt = now.add({ hours: LINK_HOURS })
  const [column, value] = 'id' in key ? ['id', key.id] : ['name', key.name]
  const made = await database.transaction((tx) =>
    changedRows(
      tx,
      `INSERT INTO sign_in_links (secret_hash, api_key_id, created_at, expires_at)
       SELECT $1, id, $2, $3 FROM api_keys WHERE ${column} = $4 AND revoked_at IS NULL
       ORDER BY created_at DESC LIMIT 1`,
      [hashOf(secret), now.toString(), expiresAt.toString(), value],
    ),
  )
  return made === 1 ? { secret, expiresAt } : null
}

/** Uses a link up. Null when it was used before, is too old, or never was; two at once, and one gets the session. */
export async function openSession(
  database: Database,
  linkSecret: string,
  now: Temporal.Instant,
): Promise<{ secret: string; seconds: number } | null> {
  const secret = newSecret()
  const opened = await database.transaction((tx) =>
    changedRows(
      tx,
      `WITH used AS (
         UPDATE sign_in_links SET used_at = $2
         WHERE secret_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING api_key_id
       ), over AS (
         DELETE FROM sessions WHERE expires_at <= $2
       )
       INSERT INTO sessions (secret_hash, api_key_id, created_at, expires_at)
       SELECT $3, id, $2, $4 FROM used JOIN api_keys ON id = api_key_id WHERE revoked_at IS NULL`,
      [hashOf(linkSecret), now.toString(), hashOf(secret), now.add({ hours: SESSION_HOURS }).toString()],
    ),
  )
  return opened === 1 ? { secret, seconds: SESSION_HOURS * 3600 } : null
}

export function signInAddress(address: string, { secret }: SignInLink): string {
  return `${address}/sign-in/${secret}`
}
