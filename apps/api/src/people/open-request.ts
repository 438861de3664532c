import type { IncomingHttpHeaders } from 'node:http'
import type pg from 'pg'
import type { Temporal } from 'temporal-polyfill'
import type { Caller } from '../platform/request-context.ts'
import type { Role } from '../platform/role.ts'
import { type Credentials, credentialsIn } from './credentials.ts'
import { hashOf } from './secret.ts'

/** One statement a request: who asks, and whether the clock has work to do first (R2.4). */
const OPEN = `
  SELECT who.name, who.role, EXISTS (
    SELECT FROM porting_orders
    WHERE status = 'foc_received' AND port_day_begins_at <= $3 AND held_at IS NULL AND cancelled_at IS NULL
  ) AS due
  FROM (SELECT) AS request
  LEFT JOIN (
    SELECT name, role FROM api_keys WHERE key_hash = $1 AND revoked_at IS NULL
    UNION ALL
    SELECT name, role FROM sessions JOIN api_keys ON id = api_key_id
    WHERE secret_hash = $2 AND expires_at > $3 AND revoked_at IS NULL
  ) AS who ON true`

const PROBLEMS = {
  key: 'This key is not known here, or it was revoked.',
  session: 'This session is over.',
} as const

export async function openRequest(
  read: pg.Pool,
  headers: IncomingHttpHeaders,
  now: Temporal.Instant,
): Promise<{ caller: Caller; due: boolean }> {
  const credentials = credentialsIn(headers)
  const { rows } = await read.query<{ name: string | null; role: Role | null; due: boolean }>({
    name: 'open-request',
    text: OPEN,
    values: [hashFor('key', credentials), hashFor('session', credentials), now.toString()],
  })
  const { name: actor = null, role = null, due = false } = rows[0] ?? {}
  return { caller: { actor, role, credentialProblem: problemWith(credentials, role) }, due }
}

function hashFor(kind: 'key' | 'session', credentials: Credentials): Buffer | null {
  return credentials.kind === kind ? hashOf(credentials.secret) : null
}

function problemWith(credentials: Credentials, role: Role | null): string | null {
  if (role !== null || credentials.kind === 'none') return null
  return credentials.kind === 'malformed' ? credentials.problem : PROBLEMS[credentials.kind]
}
