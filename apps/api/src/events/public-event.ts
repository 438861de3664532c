import type { JournalRow } from './event-chain.ts'

type Field = (value: unknown) => boolean

const text =
  (pattern: RegExp): Field =>
  (value) =>
    typeof value === 'string' && pattern.test(value)
const word = text(/^[a-z][a-z0-9_]{0,40}$/i)
const uuid = text(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
const day = text(/^\d{4}-\d{2}-\d{2}$/)
const instant = text(/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/)
const zone = text(/^[A-Za-z]+(\/[A-Za-z0-9_+-]+){0,2}$/)
// "Level 3" and "8x8" are names; three digits in a row may be a number that somebody typed into the wrong field.
const company = text(/^(?!.*\d{3}).{1,80}$/)
const count: Field = (value) => Number.isSafeInteger(value)
const flag: Field = (value) => typeof value === 'boolean'
const list =
  (each: Field): Field =>
  (value) =>
    Array.isArray(value) && value.every(each)
const counts: Field = (value) =>
  typeof value === 'object' && value !== null && Object.entries(value).every(([key, n]) => word(key) && count(n))

/**
 * What may leave of an event's `before` and `after`: field by field, and only in this shape. Everything else stays here,
 * above all account numbers, PINs, telephone numbers, addresses, people's names and free text.
 */
const PUBLIC_FIELDS: Readonly<Record<string, Field>> = {
  stage: word,
  status: word,
  conditions: list(word),
  version: count,
  portType: word,
  carrier: company,
  carrierId: uuid,
  carrierType: word,
  winningCarrierId: uuid,
  migrationId: uuid,
  portOrderId: uuid,
  portOrderIds: list(uuid),
  parentId: uuid,
  siteId: uuid,
  timeZone: zone,
  requestedDate: day,
  targetDate: day,
  dealStage: count,
  focDate: day,
  focAt: instant,
  focTimeZone: zone,
  focSource: word,
  date: day,
  at: instant,
  source: word,
  requestedBy: word,
  submittedAt: instant,
  acknowledgedAt: instant,
  rejectedAt: instant,
  confirmedAt: instant,
  completedAt: instant,
  cancelledAt: instant,
  codes: list(word),
  rejectionCodes: list(word),
  warnings: list(word),
  overridden: list(word),
  numberCount: count,
  count,
  orderCount: count,
  outcomes: counts,
  outcomeCounts: counts,
  item: word,
  done: flag,
  dueAt: instant,
  doneAt: instant,
  onHold: flag,
  cancelled: flag,
  confirmed: flag,
  numbersTested: flag,
  role: word,
}

/** An object whose own fields are looked at one by one. */
const PUBLIC_OBJECTS: ReadonlySet<string> = new Set(['foc', 'order', 'portOrder', 'migration', 'checklistItem'])

/** One accepted command as other systems are told it. */
export interface PublicEvent {
  readonly id: string
  readonly streamId: string
  readonly stream: string
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly command: string
  /** The reason itself is free text, in which anything may stand. */
  readonly reasonGiven: boolean
  readonly migrationId: string | null
  readonly portOrderId: string | null
  readonly requestId: string | null
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

/** What of a journal row may be told outside. */
export function publicEvent(row: JournalRow): PublicEvent {
  const { id, streamId, stream, seq, at, actor, command, migrationId, portOrderId, requestId } = row
  return {
    id,
    streamId,
    stream,
    seq,
    at,
    actor,
    command,
    reasonGiven: row.reason !== null,
    migrationId,
    portOrderId,
    requestId,
    before: row.before === null ? null : publicFields(JSON.parse(row.before)),
    after: row.after === null ? null : publicFields(JSON.parse(row.after)),
  }
}

function publicFields(value: unknown): Record<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const kept: [string, unknown][] = []
  for (const [name, inner] of Object.entries(value)) {
    if (PUBLIC_OBJECTS.has(name)) kept.push([name, publicFields(inner)])
    else if (Object.hasOwn(PUBLIC_FIELDS, name) && (inner === null || PUBLIC_FIELDS[name]?.(inner)))
      kept.push([name, inner])
  }
  return Object.fromEntries(kept)
}
