import type { LetterOnFile } from '../port-order/facts.ts'
import type { LoaFieldCheck } from './compare.ts'
import type { Letter } from './letter.ts'
import { missingFields } from './required-fields.ts'
import { customerOnlyFields } from './sources.ts'

/** What the order's warnings and next steps need of its letter; `checks` are those of `compareLetterWithCsr`. */
export function letterOnFile(letter: Letter, checks: readonly LoaFieldCheck[], tollFree: boolean): LetterOnFile {
  return {
    signedOn: letter.signedOn,
    invoiceDate: letter.invoiceDate,
    customerOnlyFields: customerOnlyFields(letter),
    blockingFields: checks.filter((check) => check.blocks).map((check) => check.field),
    missingFields: missingFields(letter, tollFree),
  }
}
