import type { PortStage } from '@portday/schema/dashboard'
import { dayIn, instantIn } from '../../time/when.ts'
import { counted } from '../../words/figure.ts'
import { fieldWord } from '../field-words.ts'
import type { JournalEvent, Reading } from '../order-on-page.ts'
import { OUTCOME_ORDER, OUTCOMES } from '../outcomes.ts'

type Values = Readonly<Record<string, unknown>>

export interface EventTold {
  /** What happened, for a heading. */
  readonly what: string
  /** What is to be known of it besides who and why. */
  readonly detail: string
  /** The text of a comment; null of a command. */
  readonly comment: string | null
  /** The stage that it left the order in, when it was another before. */
  readonly stage: PortStage | null
}

/** One entry of the journal in words, out of what was and what is since. */
export function tellEvent(
  { command, before, after }: Pick<JournalEvent, 'command' | 'before' | 'after'>,
  reading: Reading,
): EventTold {
  const [was, is] = [valuesIn(before), valuesIn(after)]
  const tell = TELLERS[command]
  return {
    what: tell?.[0] ?? sentenceCase(command),
    detail: tell?.[1]?.(is, was, reading) ?? '',
    comment: command === 'comment' ? text(is['text']) : null,
    stage: stageReached(was, is),
  }
}

type Detail = (is: Values, was: Values, reading: Reading) => string

const TELLERS: Readonly<Record<string, readonly [what: string, detail?: Detail]>> = {
  create_port_order: [
    'Order made',
    (is) => (typeof is['numberCount'] === 'number' ? counted(is['numberCount'], 'number') : ''),
  ],
  save_csr: ['CSR saved', (is) => text(valuesOf(is['csr'])['legalName'])],
  save_loa: ['LOA saved', (is) => listed(valuesOf(is['letterOnFile'])['blockingFields'], 'blocks')],
  amend: ['Order amended', (is, was) => changedNames(is, was)],
  record_carrier_call: ['Carrier call recorded', (is) => text(valuesOf(is['call'])['spokeWith'])],
  submit_loa: ['LOA submitted'],
  acknowledge: ['LOA acknowledged'],
  reject_loa: ['LOA rejected', (is) => codesOf(is)],
  record_foc: ['FOC recorded', (is, _, reading) => focOf(is, reading)],
  confirm_foc: [
    'FOC confirmed',
    (is) => [text(is['focConfirmedBy']), text(is['focConfirmationNumber'])].filter(Boolean).join(', '),
  ],
  reschedule_foc: ['FOC moved', (is, was, reading) => `from ${focOf(was, reading)} to ${focOf(is, reading)}`],
  begin_port_day: ['Port day began'],
  record_number_outcomes: ['Outcomes recorded', (is) => outcomesOf(is['outcomes'])],
  split_unported: ['Split', (is) => `${sizeOf(is['numbers'])} got an order of their own`],
  complete: ['Order completed'],
  port_back: ['Port-back asked for', (is) => sizeOf(is['numbers'])],
  hold: ['Put on hold'],
  release: ['Released'],
  cancel: ['Cancelled'],
  comment: ['Comment'],
}

function focOf(values: Values, { now, zone }: Reading): string {
  const year = now.getFullYear()
  if (text(values['focAt'])) return instantIn(text(values['focAt']), zone, year)
  return text(values['focDate']) ? `${dayIn(text(values['focDate']), year)}, no time yet` : 'no FOC'
}

function codesOf(values: Values): string {
  const rejection = valuesOf(values['rejection'])
  const codes = values['codes'] ?? rejection['codes'] ?? rejection['reasons']
  return Array.isArray(codes)
    ? codes
        .map((code) => text(code) || text(valuesOf(code)['code']))
        .filter(Boolean)
        .join(', ')
    : ''
}

/** `10 tested, 2 did not move`. */
function outcomesOf(outcomes: unknown): string {
  if (!Array.isArray(outcomes)) return ''
  const recorded = outcomes.map((outcome) => text(valuesOf(outcome)['outcome']).toUpperCase())
  return OUTCOME_ORDER.map(
    (outcome) => [recorded.filter((one) => one === outcome).length, OUTCOMES[outcome].word] as const,
  )
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word.toLowerCase()}`)
    .join(', ')
}

function listed(fields: unknown, verb: string): string {
  if (!Array.isArray(fields) || fields.length === 0) return ''
  return `${fields.map((field) => fieldWord(text(field))).join(', ')} ${fields.length === 1 ? verb : verb.replace(/s$/, '')}`
}

function changedNames(is: Values, was: Values): string {
  const names = Object.keys(was).filter((name) => !['version', 'stage'].includes(name) && was[name] !== is[name])
  const removed = Array.isArray(is['removedNumbers']) ? [`${sizeOf(is['removedNumbers'])} taken off`] : []
  return [...names.filter((name) => !name.startsWith('numbers')).map(fieldWord), ...removed].join(', ')
}

function sizeOf(numbers: unknown): string {
  return Array.isArray(numbers) ? counted(numbers.length, 'number') : ''
}

function stageReached(was: Values, is: Values): PortStage | null {
  const stage = text(is['stage'])
  if (stage === '' || stage === text(was['stage'])) return null
  return STAGE_OF[stage] ?? null
}

const STAGE_OF: Readonly<Record<string, PortStage>> = {
  loa_pending: 'LOA_PENDING',
  loa_submitted: 'LOA_SUBMITTED',
  foc_received: 'FOC_RECEIVED',
  port_day: 'PORT_DAY',
  complete: 'COMPLETE',
}

function valuesIn(json: string | null | undefined): Values {
  if (!json) return {}
  try {
    return valuesOf(JSON.parse(json))
  } catch {
    return {}
  }
}

function valuesOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {}
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function sentenceCase(command: string): string {
  const words = command.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
