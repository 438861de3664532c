import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import type { CommandName } from '@portday/domain/port-order'
import type { DocumentNode } from 'graphql'
import type { RefusalTold, WarningTold } from '../../command/use-command.ts'
import type { OrderOnPage } from '../order-on-page.ts'
import type { Draft } from './draft.ts'

/** What a command of an order answers. */
export interface CommandAnswer {
  readonly portOrder?: { readonly version: number } | null
  readonly portOrders?: readonly { readonly version: number }[]
  readonly refusals: readonly RefusalTold[]
  readonly warnings: readonly WarningTold[]
}

export interface Choice {
  readonly value: string
  readonly word: string
}

/** One field of a form. `name` is its path in the command's input, where refusals point. */
export interface FieldRow {
  readonly name: string
  readonly label: string | ((order: OrderOnPage) => string)
  /** `clock` is HH:MM on a 24-hour clock, `moment` a date with a time, `numbers` a list of R11.1, `codes` those of a rejection. */
  readonly kind: 'line' | 'date' | 'clock' | 'moment' | 'long' | 'choice' | 'numbers' | 'codes'
  readonly choices?: readonly Choice[]
  readonly hint?: string | ((order: OrderOnPage) => string)
  readonly required?: true
  readonly wide?: true
  /** Only asked for when this says so. */
  readonly asked?: (order: OrderOnPage, refusals: readonly RefusalTold[]) => boolean
}

/** What is asked again before a command that hurts. */
export interface Question {
  readonly title: string
  readonly body: string
  readonly yes: string
}

export type Paper = 'loa' | 'csr'

/** What the screen knows of one command: its words, its form, and how the form becomes the command. */
export interface CommandRow {
  /** Its name in the address: `?do=confirm-foc`. */
  readonly slug: string
  /** The command in the API's list of what is allowed. */
  readonly command: CommandName
  /** The button, and the heading of the form. */
  readonly word: string
  /** What it is for, beside the button. */
  readonly purpose: string
  /** Said above the fields. */
  readonly lead?: (order: OrderOnPage) => string
  /** When it was accepted. */
  readonly done: string
  readonly fields: readonly FieldRow[]
  /** The letter and the record are typed side by side. */
  readonly paper?: Paper
  /** Whether the contract takes the reason for setting a rule aside (R2.6). */
  readonly overridable?: true
  /** It can be given although the API's list says LOCKED: the carrier's own decision (R6.4). */
  readonly boundByLocks?: false
  readonly hurts?: (order: OrderOnPage, draft: Draft) => Question | null
  readonly start: (order: OrderOnPage) => Draft
  readonly document: TypedDocumentNode<Record<string, CommandAnswer>, OperationVariables>
  readonly input: (draft: Draft, order: OrderOnPage, start: Draft) => Readonly<Record<string, unknown>>
}

type Written<Input> = Omit<CommandRow, 'document' | 'input'> & {
  readonly document: TypedDocumentNode<unknown, { input: Input }>
  readonly input: (draft: Draft, order: OrderOnPage, start: Draft) => Omit<Input, 'portOrderId' | 'expectedVersion'>
}

/** A row of the table, checked against the input of its own command; the table itself knows all of them alike. */
export function commandRow<Input>({ document, input, ...row }: Written<Input>): CommandRow {
  const plain: DocumentNode = document
  return { ...row, document: plain, input: (draft, order, start) => ({ ...input(draft, order, start) }) }
}
