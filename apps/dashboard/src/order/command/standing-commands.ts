import {
  OneOrderCancelPortOrderDocument,
  OneOrderHoldPortOrderDocument,
  OneOrderReleasePortOrderDocument,
} from '@portday/schema/dashboard'
import { counted } from '../../words/figure.ts'
import { commandRow } from './command-row.ts'
import { typed } from './draft.ts'

const hold = commandRow({
  slug: 'hold',
  command: 'hold',
  word: 'Put on hold',
  purpose: 'nothing but saving, rejecting, cancelling and releasing goes on',
  done: 'The order is on hold',
  document: OneOrderHoldPortOrderDocument,
  fields: [{ name: 'reason', label: 'Why', kind: 'long', wide: true }],
  start: () => ({ reason: '' }),
  input: (draft) => ({ reason: typed(draft, 'reason') }),
})

const release = commandRow({
  slug: 'release',
  command: 'release',
  word: 'Release',
  purpose: 'the order goes on',
  done: 'The order goes on',
  document: OneOrderReleasePortOrderDocument,
  fields: [{ name: 'reason', label: 'Note for the journal', kind: 'line', wide: true }],
  start: () => ({ reason: '' }),
  input: (draft) => ({ reason: typed(draft, 'reason') }),
})

const cancel = commandRow({
  slug: 'cancel',
  command: 'cancel',
  word: 'Cancel the order',
  purpose: 'for good, as a SUP 1; its numbers are free again',
  done: 'The order is cancelled',
  overridable: true,
  document: OneOrderCancelPortOrderDocument,
  fields: [{ name: 'reason', label: 'Why', kind: 'long', wide: true }],
  hurts: ({ reference, numberCount, carrier }) => ({
    title: `Cancel ${reference} for good?`,
    body: `${counted(numberCount, 'number')} of ${carrier.name} stay where they are, and are free for another order. There is no way to take it back.`,
    yes: 'Cancel the order',
  }),
  start: () => ({ reason: '', override: '' }),
  input: (draft) => ({ reason: typed(draft, 'reason'), override: typed(draft, 'override') }),
})

export const STANDING_COMMANDS = [hold, release, cancel]
