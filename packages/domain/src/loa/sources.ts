import type { Warning } from '../verdict.ts'
import { LOA_FIELDS, type LoaField, labelOf, pathOf } from './fields.ts'
import type { Letter } from './letter.ts'

/** The fields whose only source is the customer's word (R5.4), in the order of the letter. */
export function customerOnlyFields(letter: Letter): readonly LoaField[] {
  return LOA_FIELDS.filter((field) => letter.sources[field] === 'customer')
}

/** One `SOURCE_IS_CUSTOMER_ONLY` for each field that rests on the customer's word alone (R5.4). */
export function warnCustomerOnly(letter: Letter): Warning[] {
  return customerOnlyFields(letter).map((field) => ({
    code: 'SOURCE_IS_CUSTOMER_ONLY',
    message: `The ${labelOf(field)} rests on the customer's word alone.`,
    remedy: 'Check it against the newest invoice or the CSR, and record that source.',
    path: pathOf(field),
  }))
}
