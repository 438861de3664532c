import {
  type NumberOutcome,
  OneOrderBeginPortDayDocument,
  OneOrderCompletePortOrderDocument,
  OneOrderRecordNumberOutcomesDocument,
  OneOrderRequestPortBackDocument,
  OneOrderSplitUnportedNumbersDocument,
} from '@portday/schema/dashboard'
import { counted } from '../../words/figure.ts'
import { OUTCOMES, RECORDED_OUTCOMES } from '../outcomes.ts'
import { commandRow, type FieldRow } from './command-row.ts'
import { chosen, instantTyped, numbersIn, said, typed } from './draft.ts'

const NUMBERS: FieldRow = {
  name: 'numbers',
  label: 'Numbers',
  kind: 'numbers',
  wide: true,
  hint: 'Pick them under Numbers below, or type them: one a line, ranges too',
}
const NOTE: FieldRow = { name: 'reason', label: 'Note for the journal', kind: 'line', wide: true }

const beginPortDay = commandRow({
  slug: 'begin-port-day',
  command: 'begin_port_day',
  word: 'Begin port day',
  purpose: 'by hand, on the FOC date',
  done: 'Port day has begun',
  document: OneOrderBeginPortDayDocument,
  fields: [NOTE],
  start: () => ({ reason: '' }),
  input: (draft) => ({ reason: typed(draft, 'reason') }),
})

const recordOutcomes = commandRow({
  slug: 'outcomes',
  command: 'record_number_outcomes',
  word: 'Record number outcomes',
  purpose: 'what became of each number',
  done: 'Outcomes recorded',
  document: OneOrderRecordNumberOutcomesDocument,
  fields: [
    { ...NUMBERS, name: 'outcomes' },
    {
      name: 'outcome',
      label: 'What became of them',
      kind: 'choice',
      choices: RECORDED_OUTCOMES.map((value) => ({ value, word: OUTCOMES[value].told })),
    },
    { name: 'at', label: 'When', kind: 'moment', hint: 'Now, if left empty' },
    { name: 'note', label: 'Note', kind: 'line', wide: true },
  ],
  start: () => ({ outcomes: '', outcome: 'PORTED', at: '', note: '' }),
  input(draft, order) {
    const outcome: NumberOutcome = chosen(draft, 'outcome', RECORDED_OUTCOMES) ?? 'PORTED'
    const [note, at] = [typed(draft, 'note'), instantTyped(draft, 'at', order.timeZone)]
    return { outcomes: numbersIn(draft, 'outcomes').map((number) => ({ number, outcome, note, at })) }
  },
})

const split = commandRow({
  slug: 'split',
  command: 'split_unported',
  word: 'Split off what did not move',
  purpose: 'into a new order with a new LOA; this one goes on with the rest',
  done: 'Split: the numbers that did not move have an order of their own',
  document: OneOrderSplitUnportedNumbersDocument,
  fields: [NOTE],
  hurts: ({ outcomeCounts: { pending, failed } }) => ({
    title: `Split ${counted(pending + failed, 'number')} off?`,
    body: 'They become a new order that begins with a new LOA and gets a FOC of its own.',
    yes: 'Split them off',
  }),
  start: () => ({ reason: '' }),
  input: (draft) => ({ reason: typed(draft, 'reason') }),
})

const complete = commandRow({
  slug: 'complete',
  command: 'complete',
  word: 'Complete the order',
  purpose: 'every number ported and tested, the way back closed, the customer agrees',
  done: 'The order is complete',
  overridable: true,
  document: OneOrderCompletePortOrderDocument,
  fields: [NOTE],
  hurts({ reference }, draft) {
    if (typed(draft, 'override') === null) return null
    return {
      title: `Complete ${reference} by override?`,
      body: 'The rules that stand against it are set aside. Your reason stays on the order for ever.',
      yes: 'Complete by override',
    }
  },
  start: () => ({ reason: '', override: '' }),
  input: (draft) => ({ reason: typed(draft, 'reason'), override: typed(draft, 'override') }),
})

const portBack = commandRow({
  slug: 'port-back',
  command: 'port_back',
  word: 'Ask for a port-back',
  purpose: 'an emergency: numbers go back to the losing carrier',
  done: 'Port-back asked for',
  document: OneOrderRequestPortBackDocument,
  fields: [NUMBERS, { name: 'reason', label: 'Reason', kind: 'long', wide: true }],
  hurts: ({ carrier }, draft) => ({
    title: `Port ${counted(numbersIn(draft, 'numbers').length, 'number')} back to ${carrier.name}?`,
    body: 'It is an emergency reversal. The numbers come again only with a new order, a new LOA and a new FOC.',
    yes: 'Ask for the port-back',
  }),
  start: () => ({ numbers: '', reason: '' }),
  input: (draft) => ({ numbers: numbersIn(draft, 'numbers'), reason: said(draft, 'reason') }),
})

export const PORT_COMMANDS = [beginPortDay, recordOutcomes, split, portBack, complete]
