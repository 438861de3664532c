import type { Temporal } from 'temporal-polyfill'
import type { Refusal, Warning } from '../verdict.ts'

/** How long before a letter is too old it warns, in days. */
export const AGEING_DAYS = 5
/** How old the newest invoice on file may be, in days (R5.4). */
export const INVOICE_MAX_AGE_DAYS = 30

/** `LOA_TOO_OLD` when signed more than `maxAgeDays` days ago (R5.6); exactly that many is still good. */
export function refuseTooOld(
  signedOn: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
  maxAgeDays: number,
): Refusal[] {
  if (signedOn === null || daysFrom(signedOn, today) <= maxAgeDays) return []
  const lastGood = signedOn.add({ days: maxAgeDays })
  return [
    {
      code: 'LOA_TOO_OLD',
      message: `The LOA was signed on ${signedOn} and was good until ${lastGood}, ${maxAgeDays} days later.`,
      remedy: 'Have the account owner sign a new LOA.',
      path: ['signedOn'],
    },
  ]
}

/** `LOA_AGEING` in the last days in which the letter is good (R5.6). */
export function warnAgeing(
  signedOn: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
  maxAgeDays: number,
): Warning[] {
  if (signedOn === null) return []
  const daysGood = maxAgeDays - daysFrom(signedOn, today)
  if (daysGood < 0 || daysGood >= AGEING_DAYS) return []
  return [
    {
      code: 'LOA_AGEING',
      message: `The LOA was signed on ${signedOn} and is good until ${signedOn.add({ days: maxAgeDays })}.`,
      remedy: 'Submit it before, or have a new one signed.',
      path: ['signedOn'],
    },
  ]
}

/** `INVOICE_TOO_OLD` without a date, or when the newest invoice is more than 30 days old (R5.4). */
export function warnOldInvoice(invoiceDate: Temporal.PlainDate | null, today: Temporal.PlainDate): Warning[] {
  if (invoiceDate !== null && daysFrom(invoiceDate, today) <= INVOICE_MAX_AGE_DAYS) return []
  const what =
    invoiceDate === null
      ? 'No invoice date is on file'
      : `The invoice is of ${invoiceDate}, more than ${INVOICE_MAX_AGE_DAYS} days ago`
  return [
    {
      code: 'INVOICE_TOO_OLD',
      message: `${what}; account number and BTN come from the newest one.`,
      remedy: "Check account number and BTN against the customer's newest invoice.",
      path: ['invoiceDate'],
    },
  ]
}

function daysFrom(earlier: Temporal.PlainDate, later: Temporal.PlainDate): number {
  return later.since(earlier).days
}
