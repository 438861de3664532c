import { useState } from 'react'
import type { OrderOnPage } from '../order-on-page.ts'
import type { CommandRow } from './command-row.ts'
import type { Draft } from './draft.ts'

/** A form that somebody has typed into. */
export interface KeptDraft {
  readonly values: Draft
  /** What the form began with, and the order's version then: what the person saw. */
  readonly base: Draft
  readonly version: number
}

type Kept = Readonly<Record<string, KeptDraft>>

export interface Drafts {
  of(row: CommandRow): KeptDraft
  isTyped(row: CommandRow): boolean
  type(row: CommandRow, changes: Draft): void
  /** Lets what was typed go: the form begins anew with what the order is now. */
  drop(row: CommandRow): void
  /** Keeps what was typed, over the order as it is now. */
  overNow(row: CommandRow): KeptDraft
  /** After a command of one's own: what is typed elsewhere was typed by somebody who knows of it. */
  accepted(row: CommandRow, from: number, to: number | null): void
}

/**
 * What is typed into the forms of one order. Data that arrives changes a form only as long as nobody typed into it; what
 * was typed stays, also while another form is open.
 */
export function useDrafts(order: OrderOnPage): Drafts {
  const [kept, setKept] = useState<Kept>({})
  const fresh = (row: CommandRow): KeptDraft => {
    const base = row.start(order)
    return { values: base, base, version: order.version }
  }
  const of = (row: CommandRow) => kept[row.slug] ?? fresh(row)
  const without = (all: Kept, slug: string): Kept =>
    Object.fromEntries(Object.entries(all).filter(([name]) => name !== slug))

  return {
    of,
    isTyped: (row) => kept[row.slug] !== undefined,
    type(row, changes) {
      setKept((all) => {
        const draft = all[row.slug] ?? fresh(row)
        return { ...all, [row.slug]: { ...draft, values: { ...draft.values, ...changes } } }
      })
    },
    drop: (row) => setKept((all) => without(all, row.slug)),
    overNow(row) {
      const draft = merged(of(row), fresh(row))
      setKept((all) => ({ ...all, [row.slug]: draft }))
      return draft
    },
    accepted(row, from, to) {
      setKept((all) => {
        const others = Object.entries(without(all, row.slug))
        return Object.fromEntries(
          others.map(([slug, draft]) => [
            slug,
            to !== null && draft.version === from ? { ...draft, version: to } : draft,
          ]),
        )
      })
    },
  }
}

/** Yours where you typed something else than the form began with, the order's own everywhere else. */
function merged(yours: KeptDraft, now: KeptDraft): KeptDraft {
  const values = Object.entries(now.values).map(([name, value]) => {
    const typed = yours.values[name]
    return [name, typed !== undefined && typed !== yours.base[name] ? typed : value]
  })
  return { ...now, values: Object.fromEntries(values) }
}

export interface Clash {
  readonly field: string
  readonly was: string
  readonly theirs: string
  readonly yours: string
}

/** The fields of a form that somebody else changed since it was begun, with what you typed there. */
export function clashesOf(yours: KeptDraft, now: Draft): Clash[] {
  return Object.keys(now)
    .map((field) => ({
      field,
      was: yours.base[field] ?? '',
      theirs: now[field] ?? '',
      yours: yours.values[field] ?? '',
    }))
    .filter(({ was, theirs }) => was !== theirs)
}
