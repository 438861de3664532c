import { randomUUID } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { Database } from '../database/data-source.ts'
import { selectList } from '../database/select-list.ts'
import { queryRows } from '../database/transaction.ts'
import { isUuid } from '../database/uuid.ts'
import type { Role } from '../platform/role.ts'
import { ApiKey } from './api-key.entity.ts'
import { hashOf } from './secret.ts'

export interface NewApiKey {
  readonly key: string
  readonly name: string
  readonly role: Role
  readonly createdBy: string
  readonly now: Temporal.Instant
}

/** Writes a key's hash; null when that very key is there already, or a working one of that name. */
export async function insertApiKey(tx: EntityManager, { key, name, role, createdBy, now }: NewApiKey) {
  const rows = await queryRows<ApiKey>(
    tx,
    `INSERT INTO api_keys AS k (id, name, role, key_hash, created_at, created_by) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING ${selectList(ApiKey, 'k')}`,
    [randomUUID(), name, role, hashOf(key), now.toString(), createdBy],
  )
  return rows[0] ?? null
}

/** The key's row, working or revoked. */
export async function findApiKeyBySecret(tx: EntityManager, key: string): Promise<ApiKey | null> {
  const sql = `SELECT ${selectList(ApiKey, 'k')} FROM api_keys k WHERE key_hash = $1`
  return (await queryRows<ApiKey>(tx, sql, [hashOf(key)]))[0] ?? null
}

/** The key's row under a lock, for revoking it. */
export async function lockApiKey(tx: EntityManager, id: string): Promise<ApiKey | null> {
  if (!isUuid(id)) return null
  const sql = `SELECT ${selectList(ApiKey, 'k')} FROM api_keys k WHERE id = $1 FOR UPDATE`
  return (await queryRows<ApiKey>(tx, sql, [id]))[0] ?? null
}

/** Whether any key, working or revoked, ever had that name. */
export async function isNameKnown(tx: EntityManager, name: string): Promise<boolean> {
  return (await queryRows(tx, 'SELECT FROM api_keys WHERE name = $1 LIMIT 1', [name])).length > 0
}

export async function revokeApiKeyRow(tx: EntityManager, id: string, by: string, now: Temporal.Instant) {
  const rows = await queryRows<ApiKey>(
    tx,
    `UPDATE api_keys AS k SET revoked_at = $2, revoked_by = $3 WHERE id = $1 RETURNING ${selectList(ApiKey, 'k')}`,
    [id, now.toString(), by],
  )
  return rows[0] ?? null
}

/** All of them, the newest first: there are as many as programs and machines. */
export async function listApiKeys({ read }: Database): Promise<ApiKey[]> {
  const sql = `SELECT ${selectList(ApiKey, 'k')} FROM api_keys k ORDER BY created_at DESC, id`
  return (await read.query<ApiKey>(sql)).rows
}
