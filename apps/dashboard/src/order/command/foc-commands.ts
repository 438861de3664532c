import {
  OneOrderConfirmFocDocument,
  OneOrderRecordFocDocument,
  OneOrderRescheduleFocDocument,
  type RequestedBy,
} from '@portday/schema/dashboard'
import { clockIn } from '../../time/when.ts'
import type { OrderOnPage } from '../order-on-page.ts'
import { type Choice, type CommandRow, commandRow, type FieldRow } from './command-row.ts'
import { chosen, said, typed } from './draft.ts'

const SOURCES = ['EMAIL', 'PORTAL', 'PHONE', 'API'] as const
const SOURCE_CHOICES: readonly Choice[] = [
  { value: 'EMAIL', word: 'An e-mail' },
  { value: 'PORTAL', word: 'The portal' },
  { value: 'PHONE', word: 'A telephone call' },
  { value: 'API', word: 'A program' },
]
const OCCURRENCES = ['EARLIER', 'LATER'] as const
const WISHES = ['CARRIER', 'US'] as const

/** Asked for only in the night in which the clocks go back (R6.1). */
const OCCURRENCE: FieldRow = {
  name: 'occurrence',
  label: 'Which of the two',
  kind: 'choice',
  choices: [
    { value: 'EARLIER', word: 'Before the clocks go back' },
    { value: 'LATER', word: 'After the clocks went back' },
  ],
  asked: (_, refusals) => refusals.some(({ code }) => code === 'FOC_TIME_AMBIGUOUS'),
}

/** `PST`: the word for the zone in which a FOC is given, on its day. */
function zoneWord({ foc, timeZone }: OrderOnPage): string {
  const zone = foc?.timeZone ?? timeZone
  return (
    clockIn(foc?.at ?? new Date().toISOString(), zone)
      .split(' ')
      .at(-1) ?? zone
  )
}

const recordFoc = commandRow({
  slug: 'record-foc',
  command: 'record_foc',
  word: 'Record the FOC',
  purpose: 'the losing carrier named a date',
  done: 'FOC recorded',
  overridable: true,
  document: OneOrderRecordFocDocument,
  fields: [
    { name: 'date', label: 'Date', kind: 'date', required: true },
    {
      name: 'time',
      label: (order) => `Time, ${zoneWord(order)}`,
      kind: 'clock',
      hint: 'Empty until the carrier names one',
    },
    OCCURRENCE,
    { name: 'source', label: 'Heard from', kind: 'choice', choices: SOURCE_CHOICES },
    { name: 'confirmationNumber', label: 'Confirmation number', kind: 'line', hint: 'If one came with it' },
  ],
  start: () => ({ date: '', time: '', occurrence: '', source: 'EMAIL', confirmationNumber: '', override: '' }),
  input: (draft) => ({
    date: said(draft, 'date'),
    time: typed(draft, 'time'),
    occurrence: chosen(draft, 'occurrence', OCCURRENCES),
    source: chosen(draft, 'source', SOURCES),
    confirmationNumber: typed(draft, 'confirmationNumber'),
    override: typed(draft, 'override'),
  }),
})

const confirmFoc = commandRow({
  slug: 'confirm-foc',
  command: 'confirm_foc',
  word: 'Confirm the FOC',
  purpose: 'somebody of the winning carrier said it holds',
  lead: ({ migration }) =>
    `Call ${migration.winningCarrier.name}’s porting team. Type what they say, not what stands here.`,
  done: 'FOC confirmed',
  document: OneOrderConfirmFocDocument,
  fields: [
    { name: 'date', label: 'Date they said', kind: 'date', required: true },
    { name: 'time', label: (order) => `Time they said, ${zoneWord(order)}`, kind: 'clock' },
    OCCURRENCE,
    { name: 'confirmedBy', label: 'Who said it', kind: 'line' },
    { name: 'confirmationNumber', label: 'Confirmation number', kind: 'line' },
  ],
  start: () => ({ date: '', time: '', occurrence: '', confirmedBy: '', confirmationNumber: '' }),
  input: (draft) => ({
    date: said(draft, 'date'),
    time: said(draft, 'time'),
    occurrence: chosen(draft, 'occurrence', OCCURRENCES),
    confirmedBy: said(draft, 'confirmedBy'),
    confirmationNumber: typed(draft, 'confirmationNumber'),
  }),
})

const MOVE_FIELDS: readonly FieldRow[] = [
  { name: 'date', label: 'New date', kind: 'date', required: true },
  {
    name: 'time',
    label: (order) => `New time, ${zoneWord(order)}`,
    kind: 'clock',
    hint: 'Empty until the carrier names one',
  },
  OCCURRENCE,
  {
    name: 'requestedBy',
    label: 'At whose wish',
    kind: 'choice',
    choices: [
      { value: 'CARRIER', word: 'The carrier’s own' },
      { value: 'US', word: 'Ours (SUP 2)' },
    ],
  },
  { name: 'customerToldBy', label: 'Who told the customer', kind: 'line', hint: 'Empty while nobody has' },
  { name: 'reason', label: 'Reason', kind: 'long', wide: true },
]

/** A FOC moves at the carrier's wish or at ours: one command, which only ours are bound by the locks in (R6.4). */
function moveOfFoc(
  words: Pick<CommandRow, 'slug' | 'word' | 'purpose' | 'boundByLocks'>,
  wish: RequestedBy,
): CommandRow {
  return commandRow({
    ...words,
    command: 'reschedule_foc',
    done: 'The FOC moved; it is unconfirmed again',
    overridable: true,
    document: OneOrderRescheduleFocDocument,
    fields: MOVE_FIELDS,
    start: () => ({
      date: '',
      time: '',
      occurrence: '',
      requestedBy: wish,
      customerToldBy: '',
      reason: '',
      override: '',
    }),
    input: (draft) => ({
      date: said(draft, 'date'),
      time: typed(draft, 'time'),
      occurrence: chosen(draft, 'occurrence', OCCURRENCES),
      requestedBy: chosen(draft, 'requestedBy', WISHES),
      customerToldBy: typed(draft, 'customerToldBy'),
      reason: said(draft, 'reason'),
      override: typed(draft, 'override'),
    }),
  })
}

const slip = moveOfFoc(
  {
    slug: 'reschedule-foc',
    word: 'Record a slip',
    purpose: 'the carrier moved the date; the confirmation is void again',
    boundByLocks: false,
  },
  'CARRIER',
)
const newDate = moveOfFoc(
  { slug: 'ask-new-date', word: 'Ask for another date', purpose: 'at our wish, as a SUP 2' },
  'US',
)

export const FOC_COMMANDS = [recordFoc, confirmFoc, slip, newDate]
