import type { PortType } from '../port-order/facts.ts'
import type { Refusal } from '../verdict.ts'
import { COMPARED_FIELDS, isCompared, type LoaField, labelOf, pathOf } from './fields.ts'
import type { Letter } from './letter.ts'
import { givenValue } from './typed-value.ts'

const LETTER_NEEDS = [
  'legalName',
  'accountNumber',
  'btn',
  'serviceAddress.line1',
  'serviceAddress.city',
  'serviceAddress.region',
  'serviceAddress.postalCode',
  'signatoryName',
  'signedOn',
] as const satisfies readonly LoaField[]

const ADDRESS_NEEDS: readonly LoaField[] = LETTER_NEEDS.filter((field) => field.startsWith('serviceAddress.'))

/**
 * What must be filled in to submit (R5.1), by kind of number: in the letter, and on its order. The unit is compared
 * with the CSR and not asked for, since not every address has one.
 */
export const REQUIRED_FIELDS = {
  geographic: { letter: LETTER_NEEDS, order: ['numbers'] },
  tollFree: { letter: [...LETTER_NEEDS, 'respOrgId'], order: ['numbers', 'newRespOrg'] },
} as const satisfies Record<string, Readonly<Record<'letter' | 'order', readonly LoaField[]>>>

/** What the letter's completeness asks of its order. */
export interface OrderOfLetter {
  readonly numbers: readonly string[]
  readonly tollFree: boolean
  /** The winning carrier, as the letter of a toll-free order names it. */
  readonly newRespOrg?: string | null
  /** Whether numbers stay behind on the account (R8.7), and the BTN that they get; not judged when absent. */
  readonly portType?: PortType
  readonly newBtn?: string | null
}

/** The required fields of the letter that are empty; an address without any of its parts is one field. */
export function missingFields(letter: Letter, tollFree: boolean): readonly LoaField[] {
  const needed: readonly LoaField[] = REQUIRED_FIELDS[tollFree ? 'tollFree' : 'geographic'].letter
  const missing = needed.filter((field) => valueIn(letter, field) === null)
  if (!ADDRESS_NEEDS.every((part) => missing.includes(part))) return missing
  return missing.flatMap((field): readonly LoaField[] => {
    if (field === ADDRESS_NEEDS[0]) return ['serviceAddress']
    return ADDRESS_NEEDS.includes(field) ? [] : [field]
  })
}

/** One `LOA_INCOMPLETE` for each required field that is empty (R5.1). */
export function refuseMissing(letter: Letter, order: OrderOfLetter): Refusal[] {
  return [...missingFields(letter, order.tollFree), ...missingOnOrder(order)].map(missing)
}

function missingOnOrder(order: OrderOfLetter): readonly LoaField[] {
  const needed: readonly LoaField[] = REQUIRED_FIELDS[order.tollFree ? 'tollFree' : 'geographic'].order
  return needed.filter((field) =>
    field === 'numbers' ? order.numbers.length === 0 : givenValue(order.newRespOrg) === null,
  )
}

function valueIn(letter: Letter, field: LoaField): string | null {
  if (isCompared(field)) return givenValue(COMPARED_FIELDS[field].loa(letter))
  if (field === 'respOrgId') return givenValue(letter.respOrgId)
  return letter.signedOn === null ? null : letter.signedOn.toString()
}

const REMEDIES: Partial<Readonly<Record<LoaField, string>>> = {
  signatoryName: 'Have the account owner sign, and record the name.',
  signedOn: 'Have the account owner sign, and record the date.',
  newRespOrg: 'Name the winning carrier as the new RespOrg.',
  numbers: 'Add the numbers to the order.',
}

function missing(field: LoaField): Refusal {
  return {
    code: 'LOA_INCOMPLETE',
    message: `The ${labelOf(field)} is missing; an LOA can't be submitted without it.`,
    remedy: REMEDIES[field] ?? `Fill in the ${labelOf(field)}.`,
    path: pathOf(field),
  }
}
