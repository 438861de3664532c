import { type KeptTap, subjectOf } from './kept-taps.ts'
import type { Night, NightItem, NightNumber, NightOrder } from './night.ts'
import { hasMovedBy } from './outcomes.ts'

/** A number as the person who taps sees it: what is on record, and what they tapped since. */
export interface ShownNumber extends NightNumber {
  readonly portOrderId: string
  /** The last tap that is not on record as read yet. */
  readonly tap: KeptTap | null
}

export interface ShownItem extends NightItem {
  readonly tap: KeptTap | null
}

export interface ShownOrder extends Omit<NightOrder, 'numbers'> {
  readonly numbers: readonly ShownNumber[]
}

export interface ShownNight extends Omit<Night, 'orders' | 'items'> {
  readonly orders: readonly ShownOrder[]
  readonly items: readonly ShownItem[]
}

/** The night with the taps that are kept here laid over it. One that was refused changes nothing but is told. */
export function withTaps({ migration, orders, items }: Night, taps: readonly KeptTap[]): ShownNight {
  const bySubject = new Map<string, KeptTap[]>()
  for (const tap of taps) {
    const subject = subjectOf(tap.intent)
    const before = bySubject.get(subject)
    if (before) before.push(tap)
    else bySubject.set(subject, [tap])
  }
  return {
    migration,
    orders: orders.map((order) => ({
      ...order,
      numbers: order.numbers.map((number) => numberWith(order, number, bySubject)),
    })),
    items: items.map((item) => itemWith(item, bySubject.get(`item ${item.id}`)?.at(-1) ?? null)),
  }
}

/** The taps that what was read now says itself, and that need no showing any more. */
export function seenIn({ orders, items }: Night, taps: readonly KeptTap[]): string[] {
  const versions = new Map([...orders, ...items].map(({ id, version }) => [id, version]))
  return taps.flatMap(({ id, state, intent, recordedVersion }) => {
    if (state !== 'recorded') return []
    const version = versions.get(intent.kind === 'item' ? intent.itemId : intent.portOrderId)
    return version !== undefined && version >= (recordedVersion ?? 0) ? [id] : []
  })
}

function numberWith(order: NightOrder, number: NightNumber, bySubject: Map<string, KeptTap[]>): ShownNumber {
  const taps = bySubject.get(`${order.id} ${number.number}`) ?? []
  let { outcome, portedAt, note } = number
  for (const { intent, state, at } of taps) {
    if (state === 'refused' || intent.kind === 'item') continue
    outcome = intent.outcome
    portedAt = hasMovedBy(outcome) ? (portedAt ?? at) : null
    note = intent.note ?? note
  }
  return { number: number.number, outcome, portedAt, note, portOrderId: order.id, tap: taps.at(-1) ?? null }
}

function itemWith(item: NightItem, tap: KeptTap | null): ShownItem {
  if (!tap || tap.state === 'refused' || tap.intent.kind !== 'item') return { ...item, tap }
  const { done, note } = tap.intent
  if (done === (item.doneAt !== null)) return { ...item, tap }
  return { ...item, tap, doneAt: done ? tap.at : null, doneBy: null, note: note ?? item.note }
}
