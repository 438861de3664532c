import { numbersInWords } from '../port-order/tally.ts'
import { parseNumber } from '../telephone-number/parse.ts'
import type { Refusal, Warning } from '../verdict.ts'
import type { Csr, Letter } from './letter.ts'
import type { OrderOfLetter } from './required-fields.ts'
import { givenValue } from './typed-value.ts'

/** `VALUE_MISSING` for a partial port that takes the BTN along and names no new one for what stays (R8.7). */
export function refuseWithoutNewBtn(letter: Letter, order: OrderOfLetter): Refusal[] {
  if (order.portType !== 'partial' || order.newBtn === undefined) return []
  const btn = portingBtn(letter, order)
  if (btn === null || givenValue(order.newBtn) !== null) return []
  return [
    {
      code: 'VALUE_MISSING',
      message: `The BTN ${btn} ports and numbers stay behind; the account needs a new BTN for them, and none is named.`,
      remedy: 'Name the new BTN on the order, or make it a full port when no number stays.',
      path: ['newBtn'],
    },
  ]
}

/**
 * Warns of a full port of an account that has more numbers by its CSR (R8.7): `NEW_BTN_MISSING` when the BTN leaves without
 * a new one, otherwise `VALUE_INVALID` for the port type.
 */
export function warnLeftBehind(letter: Letter, csr: Csr, order: OrderOfLetter): Warning[] {
  if (order.portType !== 'full') return []
  const ported = new Set(order.numbers)
  const staying = (csr.numbers ?? []).filter((number) => !ported.has(number)).length
  if (staying === 0) return []
  const stay = `By the CSR, ${numbersInWords(staying)} of the account ${staying === 1 ? 'stays' : 'stay'} behind`
  const btn = portingBtn(letter, order)
  if (btn !== null && givenValue(order.newBtn) === null) {
    return [
      {
        code: 'NEW_BTN_MISSING',
        message: `${stay} while the BTN ${btn} ports, and no new BTN is named.`,
        remedy: 'Make the port partial and name a new BTN, or see to it that the whole account ports.',
        path: ['newBtn'],
      },
    ]
  }
  return [
    {
      code: 'VALUE_INVALID',
      message: `${stay}: the order is partial, and says that it is full.`,
      remedy: 'Make the port partial, or see to it that the whole account ports.',
      path: ['portType'],
    },
  ]
}

/** The BTN of the letter in E.164 when it is among the numbers of the order; null otherwise. */
function portingBtn(letter: Letter, { numbers }: OrderOfLetter): string | null {
  const read = parseNumber(letter.btn ?? '')
  return read.ok && numbers.includes(read.number) ? read.number : null
}
