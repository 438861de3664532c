import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { aCarrierCall, aCsr, aLetter, LETTER_WITHOUT_ANYTHING } from '../../test-corpus/loa-letters.ts'
import { judgeLetter } from './judge.ts'
import type { Csr, Letter } from './letter.ts'
import { letterParts } from './letter-parts.ts'
import type { OrderOfLetter } from './required-fields.ts'

const [BTN, SECOND, THIRD] = ['+14155550100', '+14155550101', '+14155550102']

interface Case {
  readonly numbers?: string[]
  readonly letter?: Partial<Letter>
  readonly csr?: Partial<Csr> | null
  readonly order?: Pick<OrderOfLetter, 'portType' | 'newBtn'>
}

/** A letter in order for two of the three numbers of the account, its BTN among them. */
function verdictOn({ numbers = [BTN, SECOND], letter = {}, csr = {}, order = {} }: Case) {
  const written = aLetter(letter)
  return judgeLetter({
    letter: written,
    csr: csr && aCsr(csr),
    call: aCarrierCall(),
    order: { id: 'order-1', numbers, tollFree: false, ...order },
    winning: { loaMaxAgeDays: 30 },
    today: Temporal.PlainDate.from('2026-06-10'),
    rejected: null,
    hashes: letterParts(LETTER_WITHOUT_ANYTHING, numbers),
  })
}

function said(row: Case): [boolean, ...string[]] {
  const verdict = verdictOn(row)
  const words = verdict.ok ? verdict.warnings : verdict.refusals
  return [verdict.ok, ...words.map(({ code, path }) => `${code} ${path.join('.')}`)]
}

const NO_NEW_BTN: [boolean, ...string[]] = [false, 'VALUE_MISSING newBtn']
const partial = { portType: 'partial', newBtn: null } as const
const full = { portType: 'full', newBtn: null } as const

describe('a partial port that takes the BTN along (R8.7)', () => {
  test.each<[string, Case, [boolean, ...string[]]]>([
    ['without a new BTN', { order: partial }, NO_NEW_BTN],
    ['with blanks for one', { order: { ...partial, newBtn: ' ' } }, NO_NEW_BTN],
    ['with a new BTN', { order: { ...partial, newBtn: THIRD } }, [true]],
    ['the BTN typed in another way', { letter: { btn: '(415) 555 0100' }, order: partial }, NO_NEW_BTN],
    ['the BTN stays', { numbers: [SECOND, THIRD], order: partial }, [true]],
    ['a full port of all', { numbers: [BTN, SECOND, THIRD], order: full }, [true]],
    ['it is unknown whether there is a new BTN', { order: { portType: 'partial' } }, [true]],
    ['it is unknown whether it is partial', { order: { newBtn: null } }, [true]],
    ['no CSR tells of others', { csr: null, order: partial }, NO_NEW_BTN],
    ['no BTN on the letter', { letter: { btn: null }, order: partial }, [false, 'LOA_INCOMPLETE btn']],
  ])('%s', (_case, row, expected) => {
    expect(said(row)).toEqual(expected)
  })

  test('says which BTN, and what to do', () => {
    const verdict = verdictOn({ order: partial })
    expect(!verdict.ok && verdict.refusals).toEqual([
      {
        code: 'VALUE_MISSING',
        message: `The BTN ${BTN} ports and numbers stay behind; the account needs a new BTN for them, and none is named.`,
        remedy: 'Name the new BTN on the order, or make it a full port when no number stays.',
        path: ['newBtn'],
        portOrderId: 'order-1',
      },
    ])
  })
})

describe('a full port of an account that has more numbers by its CSR (R8.7)', () => {
  test.each<[string, Case, [boolean, ...string[]]]>([
    ['the BTN ports without a new one', { order: full }, [true, 'NEW_BTN_MISSING newBtn']],
    ['… it is unknown whether there is one', { order: { portType: 'full' } }, [true, 'NEW_BTN_MISSING newBtn']],
    ['the BTN ports, and a new one is named', { order: { ...full, newBtn: THIRD } }, [true, 'VALUE_INVALID portType']],
    ['the BTN stays', { numbers: [SECOND], order: full }, [true, 'VALUE_INVALID portType']],
    ['all of them port', { numbers: [BTN, SECOND, THIRD], order: full }, [true]],
    ['the CSR lists none', { csr: { numbers: null }, order: full }, [true]],
    ['no CSR is on file', { csr: null, order: full }, [true, 'CSR_NOT_ON_FILE csr']],
    ['a partial one', { numbers: [SECOND], order: partial }, [true]],
    ['it is unknown whether it is full', {}, [true]],
  ])('%s', (_case, row, expected) => {
    const [ok, ...codes] = said(row)
    // A CSR without numbers grades the list of numbers as missing, which is a matter of the comparison.
    expect([ok, ...codes.filter((code) => code !== 'LOA_MISMATCH numbers')]).toEqual(expected)
  })

  test.each<[string, Case, string, string]>([
    [
      'one number, and the BTN ports',
      { order: full },
      `By the CSR, 1 number of the account stays behind while the BTN ${BTN} ports, and no new BTN is named.`,
      'Make the port partial and name a new BTN, or see to it that the whole account ports.',
    ],
    [
      'two numbers, and the BTN stays',
      { numbers: [SECOND], order: full },
      'By the CSR, 2 numbers of the account stay behind: the order is partial, and says that it is full.',
      'Make the port partial, or see to it that the whole account ports.',
    ],
  ])('says how many: %s', (_case, row, message, remedy) => {
    const verdict = verdictOn(row)
    expect(verdict.ok && verdict.warnings.map((warning) => [warning.message, warning.remedy])).toEqual([
      [message, remedy],
    ])
  })
})
