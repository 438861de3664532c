import { formatNumber } from '@portday/domain/telephone-number'
import type { AmendPortOrderInput } from '@portday/schema/dashboard'
import { dayIn } from '../../time/when.ts'
import type { EditedField } from '../columns.tsx'
import type { OrderRow } from '../order-row.ts'

interface FieldWords {
  readonly label: string
  /** In a sentence. */
  readonly called: string
  readonly type: 'date' | 'text'
}

export const EDITED_FIELDS = {
  requestedDate: { label: 'Date to ask for', called: 'the date asked for', type: 'date' },
  accountNumber: { label: 'Account number', called: 'the account number', type: 'text' },
  btn: { label: 'BTN', called: 'the BTN', type: 'text' },
} as const satisfies Record<EditedField, FieldWords>

export const FIELD_NAMES = Object.keys(EDITED_FIELDS) as readonly EditedField[]

export type Typed = Partial<Readonly<Record<EditedField, string>>>

/** What stands in the field before anything is typed. */
export function typedOf(order: OrderRow, field: EditedField): string {
  const value = order[field] ?? ''
  return field === 'btn' ? formatNumber(value) : value
}

/** A value as people read it. */
export function shownOf(field: EditedField, value: string | null, thisYear: number): string {
  if (value === null || value === '') return 'none'
  if (field === 'requestedDate') return dayIn(value, thisYear)
  return field === 'btn' ? formatNumber(value) : value
}

/** The fields that say something else than the order did. */
export function changedOf(order: OrderRow, typed: Typed): EditedField[] {
  return FIELD_NAMES.filter((field) => {
    const text = typed[field]
    return text !== undefined && text.trim() !== typedOf(order, field)
  })
}

/** The command that saves what was changed, over the version that was seen; an emptied field becomes none. */
export function amendInput(order: OrderRow, typed: Typed): AmendPortOrderInput {
  const values = changedOf(order, typed).map((field) => [field, typed[field]?.trim() || null] as const)
  return { portOrderId: order.id, expectedVersion: order.version, ...Object.fromEntries(values) }
}
