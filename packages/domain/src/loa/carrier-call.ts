import type { Warning } from '../verdict.ts'
import { COMPARED_FIELDS, labelOf } from './fields.ts'
import { gradeValues } from './grade.ts'
import type { CarrierCall, Letter } from './letter.ts'
import { givenValue } from './typed-value.ts'

const CONFIRMED_BY_CALL = ['accountNumber', 'btn', 'legalName'] as const

/**
 * `CARRIER_CALL_MISSING` when the customer has not confirmed the account with the carrier (R5.5), and for each value of
 * the letter that the carrier gave differently; what R5.3 calls cosmetic is no difference.
 */
export function warnCarrierCall(letter: Letter, call: CarrierCall | null): Warning[] {
  if (call === null) {
    return [
      {
        code: 'CARRIER_CALL_MISSING',
        message: 'No call is on record in which the carrier confirmed account number, BTN and legal name.',
        remedy: 'Have the customer call the carrier, and record who said what.',
        path: ['carrierCall'],
      },
    ]
  }
  return CONFIRMED_BY_CALL.flatMap((field): Warning[] => {
    const ours = givenValue(letter[field])
    if (ours === null || ['exact', 'cosmetic'].includes(gradeValues(ours, call[field], COMPARED_FIELDS[field].kind))) {
      return []
    }
    return [
      {
        code: 'CARRIER_CALL_MISSING',
        message: `The ${labelOf(field)} is "${ours}" on the LOA, and ${call.spokeWith} at the carrier said "${call[field]}".`,
        remedy: 'Correct the LOA, or call the carrier again and record its answer.',
        path: [field],
      },
    ]
  })
}
