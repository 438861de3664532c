import { Temporal } from 'temporal-polyfill'
import type { CommandName } from '../src/port-order/command-names.ts'
import type { CommandContext, CommandOf, FocProposal, NumberFacts, OutcomeReport } from '../src/port-order/commands.ts'
import type { NumberOutcome } from '../src/port-order/facts.ts'
import { accept } from '../src/verdict.ts'

/** An ISO instant, e.g. `2026-06-15T13:30:00Z`, or a local one with its zone, `2026-06-15T09:30[America/New_York]`. */
export function instant(text: string): Temporal.Instant {
  return text.endsWith(']') ? Temporal.ZonedDateTime.from(text).toInstant() : Temporal.Instant.from(text)
}

export function date(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text)
}

/** Given by Dana Ruiz at an instant. */
export function at(text: string): CommandContext {
  return { now: instant(text), actor: 'Dana Ruiz' }
}

/** A FOC in New York. */
export function proposal(day: string, time: string | null = null, more: Partial<FocProposal> = {}): FocProposal {
  return { date: date(day), time, timeZone: 'America/New_York', occurrence: null, ...more }
}

export function aNumber(
  number: string,
  outcome: NumberOutcome = 'pending',
  more: Partial<NumberFacts> = {},
): NumberFacts {
  return { number, outcome, routingId: null, portedAt: null, testedAt: null, note: null, ...more }
}

export function aReport(number: string, outcome: NumberOutcome, more: Partial<OutcomeReport> = {}): OutcomeReport {
  return { number, outcome, note: null, at: null, ...more }
}

const FIRST_NUMBER = '+12125550100'
const unported = aNumber(FIRST_NUMBER)
const ported = aNumber(FIRST_NUMBER, 'ported', { portedAt: instant('2026-06-15T13:30:00Z') })

/** Each command as it passes where its stage lets it: the FOC of `anOrder()` is Mon 2026-06-15 09:30 in New York. */
export const A_COMMAND: { readonly [N in CommandName]: CommandOf<N> } = {
  save_csr: { type: 'save_csr' },
  save_loa: { type: 'save_loa' },
  amend: { type: 'amend', asked: [FIRST_NUMBER], removesNumbers: [FIRST_NUMBER], remaining: 2 },
  record_carrier_call: { type: 'record_carrier_call' },
  submit_loa: { type: 'submit_loa', submittedAt: null, letter: accept(null) },
  acknowledge: { type: 'acknowledge' },
  reject_loa: { type: 'reject_loa', codes: ['7404'], note: null },
  record_foc: {
    type: 'record_foc',
    proposal: proposal('2026-06-22', '09:30'),
    source: 'email',
    confirmationNumber: null,
    override: null,
  },
  confirm_foc: {
    type: 'confirm_foc',
    proposal: proposal('2026-06-15', '09:30'),
    confirmedBy: 'Lee Ward',
    confirmationNumber: null,
  },
  reschedule_foc: {
    type: 'reschedule_foc',
    proposal: proposal('2026-06-22', '09:30'),
    reason: 'The carrier is short of staff',
    requestedBy: 'carrier',
    customerToldBy: null,
    override: null,
  },
  begin_port_day: { type: 'begin_port_day' },
  record_number_outcomes: {
    type: 'record_number_outcomes',
    outcomes: [aReport(FIRST_NUMBER, 'ported')],
    numbers: [unported],
  },
  split_unported: { type: 'split_unported', unported: [unported] },
  complete: { type: 'complete', override: 'The customer agreed' },
  port_back: { type: 'port_back', asked: [FIRST_NUMBER], numbers: [ported], reason: 'No dial tone' },
  hold: { type: 'hold', reason: 'The customer is on holiday' },
  release: { type: 'release' },
  cancel: { type: 'cancel', reason: null, override: null },
}
