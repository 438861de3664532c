import type { RefusalTold, WarningTold } from '../../command/use-command.ts'
import { counted, figure } from '../../words/figure.ts'
import type { Chosen } from '../chosen.ts'
import { type BulkName, bulkCommand } from './bulk-commands.ts'

export type Outcome =
  | { readonly kind: 'done'; readonly order: Chosen; readonly warnings: readonly WarningTold[] }
  | { readonly kind: 'refused'; readonly order: Chosen; readonly refusals: readonly RefusalTold[] }
  /** No answer came: it is not known whether it was done. */
  | { readonly kind: 'unknown'; readonly order: Chosen; readonly why: string }
  | { readonly kind: 'not-tried'; readonly order: Chosen }

export interface BulkResult {
  readonly name: BulkName
  readonly outcomes: readonly Outcome[]
}

/** `Acknowledged 3 of 5. Two were refused and stay selected.`, in figures. */
export function sentenceOfResult({ name, outcomes }: BulkResult): string {
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length
  const done = bulkCommand(name).done
  const parts = [
    `${done.charAt(0).toUpperCase()}${done.slice(1)}: ${figure(count('done'))} of ${counted(outcomes.length, 'order')}.`,
  ]
  const refused = count('refused')
  const unknown = count('unknown')
  const notTried = count('not-tried')
  if (refused > 0) parts.push(`${figure(refused)} refused.`)
  if (unknown > 0) parts.push(`${figure(unknown)} without an answer.`)
  if (notTried > 0) parts.push(`${figure(notTried)} not tried.`)
  const left = refused + unknown + notTried
  if (left > 0) parts.push(left === 1 ? 'It stays selected.' : 'They stay selected.')
  return parts.join(' ')
}

/** The orders that are still to be dealt with. */
export function leftOf(outcomes: readonly Outcome[]): Chosen[] {
  return outcomes.filter(({ kind }) => kind !== 'done').map(({ order }) => order)
}
