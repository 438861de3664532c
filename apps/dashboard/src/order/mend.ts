import { fieldWord } from './field-words.ts'
import type { LetterCheck, OrderOnPage } from './order-on-page.ts'

export type RejectionShown = OrderOnPage['rejections'][number]
type ReasonShown = RejectionShown['reasons'][number]

/** The rejection that has not been answered by submitting again. */
export function openRejection(rejections: readonly RejectionShown[]): RejectionShown | null {
  return rejections.findLast(({ resolvedAt }) => !resolvedAt) ?? null
}

/** `the legal name and the service address`; of reasons that name no field, their family. */
export function namesToMend({ reasons }: RejectionShown): string {
  const names = [...new Set(reasons.map(({ field, family }) => `the ${fieldWord(field ?? family)}`))]
  const last = names.pop() ?? 'what it named'
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`
}

/** Why a field of the letter has to change: the reason that names it, or the address it belongs to (R5.7, R9). */
export function reasonFor(field: string, rejection: RejectionShown | null): ReasonShown | null {
  return rejection?.reasons.find((reason) => isPartOf(field, reason.field)) ?? null
}

/** After a rejection, only what it named; before one, whatever keeps the letter from going out (R5.3). */
export function isToMend(check: LetterCheck, rejection: RejectionShown | null): boolean {
  const named = rejection?.reasons.some(({ field }) => field) ?? false
  return named ? reasonFor(check.field, rejection) !== null : check.blocks
}

function isPartOf(field: string, named: string | null | undefined): boolean {
  return Boolean(named) && (field === named || field.startsWith(`${named}.`))
}
