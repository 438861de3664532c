import type { TypedDocumentNode } from '@apollo/client'
import {
  BulkAcknowledgeLoaDocument,
  type BulkAnswerFragment,
  BulkCancelPortOrderDocument,
  BulkHoldPortOrderDocument,
  BulkReleasePortOrderDocument,
  BulkSubmitLoaDocument,
} from '@portday/schema/dashboard'

interface BulkInput {
  readonly portOrderId: string
  readonly reason?: string
}

export type BulkDocument = TypedDocumentNode<Record<string, BulkAnswerFragment>, { input: BulkInput }>

interface BulkCommand {
  /** On the button. */
  readonly word: string
  /** Of an order to which it was given. */
  readonly done: string
  readonly document: BulkDocument
  /** The reason that the command wants, as its field is called. */
  readonly reason?: string
  /** What is told before something that hurts. */
  readonly warning?: string
}

/**
 * The commands that can be given to many orders at once. None is sent with the version that was seen: they write over
 * nobody's words, and whether one is allowed is judged by where each order stands when its turn comes (R2.3).
 */
export const BULK_COMMANDS = {
  submit: { word: 'Submit LOA', done: 'submitted', document: BulkSubmitLoaDocument as BulkDocument },
  acknowledge: { word: 'Acknowledge', done: 'acknowledged', document: BulkAcknowledgeLoaDocument as BulkDocument },
  hold: {
    word: 'Hold',
    done: 'on hold',
    document: BulkHoldPortOrderDocument as BulkDocument,
    reason: 'Why they wait',
  },
  release: { word: 'Release', done: 'released', document: BulkReleasePortOrderDocument as BulkDocument },
  cancel: {
    word: 'Cancel orders',
    done: 'cancelled',
    document: BulkCancelPortOrderDocument as BulkDocument,
    reason: 'Why they are cancelled',
    warning: 'A cancelled order can’t be taken up again: its numbers need a new order and a new LOA.',
  },
} as const satisfies Record<string, BulkCommand>

export type BulkName = keyof typeof BULK_COMMANDS
export const BULK_NAMES = Object.keys(BULK_COMMANDS) as readonly BulkName[]

export function bulkCommand(name: BulkName): BulkCommand {
  return BULK_COMMANDS[name]
}
