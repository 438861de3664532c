import type { Logger } from 'pino'
import type { Temporal } from 'temporal-polyfill'
import type { Database } from '../database/data-source.ts'
import type { Role } from './role.ts'

/** All that one request may know and use. Made when it comes in, gone when it is answered. */
export interface RequestContext {
  readonly requestId: string
  /** The instant of the request: the same whenever it is asked, so that one answer is judged at one moment. */
  now(): Temporal.Instant
  /** The name of the key or session that asks; null while nobody is known. */
  readonly actor: string | null
  readonly role: Role | null
  /** Why a key or session that was given does not count, in plain words with the remedy. */
  readonly credentialProblem: string | null
  readonly database: Database
  /** The address under which the caller reached this server, as in `http://127.0.0.1:4000`; for links. */
  readonly address: string
  /** What the request has loaded or prepared; use `memo`. */
  readonly loaders: Map<string, unknown>
  /** Makes a thing once for this request, a DataLoader above all. */
  memo<T>(key: string, make: () => T): T
  readonly log: Logger
}

/** Who asks, as `openRequest` found out. */
export interface Caller {
  readonly actor: string | null
  readonly role: Role | null
  readonly credentialProblem: string | null
}

/** The name that goes into the journal. Throws where access was not checked, which is a fault of ours. */
export function actorOf(context: RequestContext): string {
  if (context.actor === null) throw new Error('A command ran for a caller whom nobody had checked.')
  return context.actor
}

export function createRequestContext(parts: {
  readonly requestId: string
  readonly now: Temporal.Instant
  readonly caller: Caller
  readonly database: Database
  readonly address: string
  readonly log: Logger
}): RequestContext {
  const loaders = new Map<string, unknown>()
  return {
    requestId: parts.requestId,
    now: () => parts.now,
    ...parts.caller,
    database: parts.database,
    address: parts.address,
    loaders,
    memo<T>(key: string, make: () => T): T {
      if (!loaders.has(key)) loaders.set(key, make())
      return loaders.get(key) as T
    },
    log: parts.log,
  }
}
