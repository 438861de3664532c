import { createHash, randomInt } from 'node:crypto'

const BASE62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const LENGTH = 32

/** 190 bits that nobody can guess. */
export function newSecret(): string {
  return Array.from({ length: LENGTH }, () => BASE62[randomInt(BASE62.length)]).join('')
}

/** A key as programs send it. */
export function newApiKey(): string {
  return `pd_${newSecret()}`
}

/** What is kept of a secret. Plain SHA-256 is enough for one that is random; a password would need a slow hash. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
