import type { Temporal } from 'temporal-polyfill'
import type { WinningCarrierFacts } from '../carrier/carrier.ts'
import { accept, type Refusal, refuse, type Verdict, type Warning } from '../verdict.ts'
import { refuseTooOld, warnAgeing, warnOldInvoice } from './age.ts'
import { type PartHashes, type RejectedLetter, refuseUnchanged, warnChangedElsewhere } from './answered-rejection.ts'
import { warnCarrierCall } from './carrier-call.ts'
import { compareLetterWithCsr, type LoaFieldCheck } from './compare.ts'
import { refuseIllFormed } from './ill-formed-fields.ts'
import { refuseWithoutNewBtn, warnLeftBehind } from './left-behind.ts'
import type { CarrierCall, Csr, Letter } from './letter.ts'
import { mismatch } from './mismatch.ts'
import { type OrderOfLetter, refuseMissing } from './required-fields.ts'
import { warnCustomerOnly } from './sources.ts'

/** All that decides whether a letter may be submitted. */
export interface LetterToJudge {
  readonly letter: Letter | null
  readonly csr: Csr | null
  readonly call: CarrierCall | null
  readonly order: OrderOfLetter & { readonly id: string }
  readonly winning: Pick<WinningCarrierFacts, 'loaMaxAgeDays'>
  /** The day of the submission. */
  readonly today: Temporal.PlainDate
  /** The open rejection; null when the letter was never rejected or that was answered. */
  readonly rejected: RejectedLetter | null
  /** Hashes of `letterParts` of this letter; not read without one. */
  readonly hashes: PartHashes
}

/**
 * Whether the letter on file may be submitted (R5.1–R5.7, R8.7). Refuses `LOA_INCOMPLETE`, `LOA_MISMATCH`, `LOA_TOO_OLD` and
 * `LOA_UNCHANGED`, one for each field, and `VALUE_MISSING` for a new BTN. Without a letter on file it accepts with `LOA_NOT_ON_FILE` (R2.3): it lies in
 * the winning carrier's portal, where nothing here can judge it.
 */
export function judgeLetter(facts: LetterToJudge): Verdict<null> {
  const { letter, csr, order } = facts
  const ofOrder = (warning: Warning): Warning => ({ ...warning, portOrderId: order.id })
  if (letter === null) return accept(null, [NOT_ON_FILE].map(ofOrder))
  const checks = compareLetterWithCsr(letter, csr, order.numbers)
  const refusals = refusalsOf(facts, letter, checks)
  if (refusals.length > 0) return refuse(...refusals.map(ofOrder))
  return accept(null, warningsOf(facts, letter, checks).map(ofOrder))
}

function refusalsOf(facts: LetterToJudge, letter: Letter, checks: readonly LoaFieldCheck[]): Refusal[] {
  const { order, winning, today, rejected, hashes } = facts
  const incomplete = [...refuseMissing(letter, order), ...refuseIllFormed(letter, order.tollFree, today)]
  return [
    ...incomplete,
    ...checks.filter((check) => check.blocks && !isNamed(check, incomplete)).map(mismatch),
    ...refuseWithoutNewBtn(letter, order),
    ...refuseTooOld(letter.signedOn, today, winning.loaMaxAgeDays),
    ...(rejected === null ? [] : refuseUnchanged(rejected, hashes)),
  ]
}

/** Whether a field, or the address that it is part of, is refused already. */
function isNamed(check: LoaFieldCheck, refusals: readonly Refusal[]): boolean {
  return refusals.some(({ path }) => `${check.field}.`.startsWith(`${path.join('.')}.`))
}

function warningsOf(facts: LetterToJudge, letter: Letter, checks: readonly LoaFieldCheck[]): Warning[] {
  const { csr, call, order, winning, today, rejected, hashes } = facts
  return [
    ...(csr === null ? [CSR_NOT_ON_FILE] : checks.filter((check) => check.grade !== 'exact').map(mismatch)),
    ...(csr === null ? [] : warnLeftBehind(letter, csr, order)),
    ...warnCustomerOnly(letter),
    ...warnOldInvoice(letter.invoiceDate, today),
    ...warnCarrierCall(letter, call),
    ...warnAgeing(letter.signedOn, today, winning.loaMaxAgeDays),
    ...(rejected === null ? [] : warnChangedElsewhere(rejected, hashes)),
  ]
}

const NOT_ON_FILE: Warning = {
  code: 'LOA_NOT_ON_FILE',
  message: 'No LOA is on file here, so nothing of it was checked.',
  remedy: "Check the LOA in the winning carrier's portal, or record it here.",
  path: ['loa'],
}

const CSR_NOT_ON_FILE: Warning = {
  code: 'CSR_NOT_ON_FILE',
  message: 'No CSR is on file, so the LOA was compared with nothing.',
  remedy: 'Ask the losing carrier for the CSR, and record it.',
  path: ['csr'],
}
