import type { Warning } from '../verdict.ts'
import type { LoaFieldCheck } from './compare.ts'
import { labelOf, pathOf } from './fields.ts'

/** One `LOA_MISMATCH` for a field that is not as the CSR has it, whether it blocks or warns (R5.3). */
export function mismatch(check: LoaFieldCheck): Warning {
  const { field, loa, csr, grade } = check
  return {
    code: 'LOA_MISMATCH',
    message: `The ${labelOf(field)} is ${shown(loa)} on the LOA and ${shown(csr)} on the CSR: ${grade}.`,
    remedy: remedyFor(check),
    path: pathOf(field),
  }
}

function shown(value: string | null): string {
  return value === null ? 'empty' : `"${value}"`
}

function remedyFor({ field, csr, blocks }: LoaFieldCheck): string {
  if (csr === null) return `Ask the losing carrier for the ${labelOf(field)} of the account.`
  if (!blocks) return "Copy the CSR's spelling to be on the safe side."
  if (field === 'numbers') return 'Take the numbers that the account lacks off the order, or find their account.'
  return 'Copy the value of the CSR, and have the LOA signed again.'
}
