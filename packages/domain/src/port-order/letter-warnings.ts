import type { Temporal } from 'temporal-polyfill'
import { localDate } from '../calendar/local-time.ts'
import { refuseTooOld, warnAgeing, warnOldInvoice } from '../loa/age.ts'
import type { RuleCode, Warning } from '../verdict.ts'
import { acknowledgementDueOn, isAcknowledgementOverdue } from './acknowledgement.ts'
import type { LetterOnFile, PortOrderFacts } from './facts.ts'
import { portingContactMissing } from './porting-contact.ts'
import type { StandingRule } from './standing-rule.ts'

/** What can stand in the way of the letter, before and after it is submitted. */
export const LETTER_RULES: readonly StandingRule[] = [
  { during: ['loa_pending'], warn: rejected },
  { during: ['loa_submitted'], warn: acknowledgementOverdue },
  { during: ['loa_pending'], warn: incompleteOrDifferent },
  { during: ['loa_pending'], warn: tooOld },
  { during: ['loa_submitted', 'foc_received', 'port_day'], warn: notOnFile },
  { during: ['loa_pending'], warn: carrierCallMissing },
  { during: ['loa_pending'], warn: portingContactMissing },
  { during: ['loa_pending', 'loa_submitted', 'foc_received'], warn: newBtnMissing },
]

function rejected({ rejectedAt, rejectedFamilies, carrier, timeZone }: PortOrderFacts): Warning[] {
  if (!rejectedAt) return []
  return [
    {
      code: 'LOA_REJECTED',
      message: `${carrier.name} rejected the LOA on ${localDate(rejectedAt, timeZone)}: ${rejectedFamilies.join(', ')}.`,
      remedy: 'Mend what the rejection names and nothing else, then submit the LOA again.',
      path: ['rejections'],
    },
  ]
}

function acknowledgementOverdue(order: PortOrderFacts, now: Temporal.Instant): Warning[] {
  if (!isAcknowledgementOverdue(order, now)) return []
  return [
    {
      code: 'ACKNOWLEDGEMENT_OVERDUE',
      message: `${order.winningCarrier.name} has not acknowledged the LOA, which was due by ${acknowledgementDueOn(order)}.`,
      remedy: `Ask ${order.winningCarrier.name} whether the LOA arrived, and record the acknowledgement.`,
      path: ['acknowledgedAt'],
    },
  ]
}

type FieldList = 'missingFields' | 'blockingFields' | 'customerOnlyFields'

const FIELD_WARNINGS: readonly [FieldList, RuleCode, string, string][] = [
  ['missingFields', 'LOA_INCOMPLETE', 'is still empty on the LOA', 'Fill it in before the LOA is submitted.'],
  ['blockingFields', 'LOA_MISMATCH', 'differs from the CSR', 'Write it as the CSR has it.'],
  [
    'customerOnlyFields',
    'SOURCE_IS_CUSTOMER_ONLY',
    'has no other source than the customer',
    'Check it against the newest invoice or the CSR.',
  ],
]

function incompleteOrDifferent({ letter }: PortOrderFacts): Warning[] {
  return letter ? FIELD_WARNINGS.flatMap((row) => fieldWarnings(letter, row)) : []
}

function fieldWarnings(letter: LetterOnFile, [list, code, says, remedy]: (typeof FIELD_WARNINGS)[number]): Warning[] {
  return letter[list].map((field) => ({ code, message: `${field} ${says}.`, remedy, path: ['loa', field] }))
}

function tooOld({ letter, timeZone, winningCarrier }: PortOrderFacts, now: Temporal.Instant): Warning[] {
  if (!letter) return []
  const today = localDate(now, timeZone)
  return [
    ...refuseTooOld(letter.signedOn, today, winningCarrier.loaMaxAgeDays),
    ...warnAgeing(letter.signedOn, today, winningCarrier.loaMaxAgeDays),
    ...warnOldInvoice(letter.invoiceDate, today),
  ]
}

function notOnFile({ letter, winningCarrier: winning }: PortOrderFacts): Warning[] {
  if (letter) return []
  return [
    {
      code: 'LOA_NOT_ON_FILE',
      message: `No LOA is on file here; it was submitted through ${winning.name}.`,
      remedy: `Get a copy of the LOA from ${winning.name} and save it with the order.`,
      path: ['loa'],
    },
  ]
}

function carrierCallMissing({ carrierCallRecorded, carrier }: PortOrderFacts): Warning[] {
  if (carrierCallRecorded) return []
  return [
    {
      code: 'CARRIER_CALL_MISSING',
      message: `The customer has not confirmed account number, BTN and legal name with ${carrier.name}.`,
      remedy: `Have the customer call ${carrier.name}, and record who said what.`,
      path: ['carrierCall'],
    },
  ]
}

/** While it is unknown whether the BTN itself ports, a partial port with a BTN may need a new one (R8.7). */
function newBtnMissing({ portType, newBtn, btn, btnAmongNumbers, carrier }: PortOrderFacts): Warning[] {
  if (portType !== 'partial' || newBtn !== null || btn === null || btnAmongNumbers === false) return []
  return [
    {
      code: 'NEW_BTN_MISSING',
      message: `Numbers stay behind at ${carrier.name}, and no new BTN is named for them.`,
      remedy: btnAmongNumbers
        ? `Name the new BTN for the numbers that stay: ${btn} itself ports.`
        : `If ${btn} itself ports, name the new BTN for the numbers that stay.`,
      path: ['newBtn'],
    },
  ]
}
