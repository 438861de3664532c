/** The label of each field, and how a value is told: `''` when there is none. */
export type Told<Form> = { readonly [Name in keyof Form]: { readonly label: string; show?(value: Form[Name]): string } }

export interface Change {
  readonly name: string
  readonly label: string
  readonly was: string
  readonly now: string
}

/** The fields that differ, in the order of the form, each as it was and as it is now. */
export function changesOf<Form extends object>(told: Told<Form>, before: Form, now: Form): Change[] {
  return namesOf(told).flatMap((name) => {
    if (same(before[name], now[name])) return []
    const { label, show = shown } = told[name]
    return [{ name: String(name), label, was: show(before[name]) || 'none', now: show(now[name]) || 'none' }]
  })
}

/** What others saved, with what was typed here kept over it. */
export function keepTyped<Form extends object>(told: Told<Form>, before: Form, typed: Form, theirs: Form): Form {
  const kept = namesOf(told).filter((name) => !same(before[name], typed[name]))
  return { ...theirs, ...Object.fromEntries(kept.map((name) => [name, typed[name]])) }
}

/** The names of the fields that differ. */
export function changedNames<Form extends object>(told: Told<Form>, before: Form, now: Form): (keyof Form)[] {
  return namesOf(told).filter((name) => !same(before[name], now[name]))
}

/** A whole number as typed, null when the field is empty; what is no number is left for the API to say so. */
export function numberTyped(text: string): number | null {
  return text.trim() === '' ? null : Number(text)
}

function namesOf<Form extends object>(told: Told<Form>): (keyof Form)[] {
  return Object.keys(told) as (keyof Form)[]
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return Array.isArray(value) ? value.join(', ') : String(value)
}
