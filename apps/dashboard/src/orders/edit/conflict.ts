import type { OrderJournalQuery } from '@portday/schema/dashboard'
import type { EditedField } from '../columns.tsx'
import type { OrderRow } from '../order-row.ts'
import { changedOf, EDITED_FIELDS, type Typed } from './edited-fields.ts'

export type JournalEntry = NonNullable<OrderJournalQuery['portOrder']>['events']['edges'][number]['node']

/** Two people at one order: what this one saw, what the other made of it, and what was typed. */
export interface Conflict {
  /** The order as it is now. */
  readonly now: OrderRow
  readonly actor: string | null
  readonly at: string | null
  /** The fields that both changed; of none, nothing is overwritten. */
  readonly both: readonly EditedField[]
  /** What the other one changed, in words. */
  readonly changed: string
}

/**
 * Who stands against what was typed: `changedFields` come with the refusal STALE_VERSION, and the journal says who
 * changed them last.
 */
export function conflictOf(
  seen: OrderRow,
  typed: Typed,
  now: OrderRow,
  changedFields: readonly string[],
  journal: readonly JournalEntry[],
): Conflict {
  const both = changedOf(seen, typed).filter((field) => now[field] !== seen[field])
  const names: readonly string[] = both.length > 0 ? both : changedFields
  const entry = journal.findLast((event) => names.some((name) => namesIn(event).has(name))) ?? journal.at(-1)
  return {
    now,
    actor: entry?.actor ?? null,
    at: entry?.at ?? null,
    both,
    changed: listed(names.map((name) => (isEdited(name) ? EDITED_FIELDS[name].called : 'something else'))),
  }
}

/** The fields that an entry of the journal changed. */
function namesIn({ before, after }: JournalEntry): Set<string> {
  return new Set([before, after].flatMap((json) => Object.keys(json === null ? {} : JSON.parse(json))))
}

function listed(words: readonly string[]): string {
  const each = [...new Set(words)]
  if (each.length === 0) return 'the order'
  return each.length === 1 ? each.join() : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`
}

function isEdited(name: string): name is EditedField {
  return Object.hasOwn(EDITED_FIELDS, name)
}
