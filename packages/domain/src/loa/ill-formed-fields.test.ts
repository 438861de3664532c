import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { aLetter } from '../../test-corpus/loa-letters.ts'
import { refuseIllFormed } from './ill-formed-fields.ts'

const TODAY = Temporal.PlainDate.from('2026-06-10')
const on = Temporal.PlainDate.from

test.each([
  ['a number that can be read', { btn: '(415) 555-0100' }, false, []],
  ['no BTN, which is missing and not ill-formed', { btn: null }, false, []],
  ['blanks for a BTN', { btn: ' ' }, false, []],
  ['a BTN of nine digits', { btn: '415-555-010' }, false, ['btn']],
  ['words for a BTN', { btn: 'main line' }, false, ['btn']],
  ['a RespOrg ID of 5 letters or digits', { respOrgId: 'ABC01' }, true, []],
  ['in small letters', { respOrgId: 'abc01' }, true, []],
  ['with blanks around it', { respOrgId: ' ABC01 ' }, true, []],
  ['of 4', { respOrgId: 'ABC0' }, true, ['respOrgId']],
  ['of 6', { respOrgId: 'ABC012' }, true, ['respOrgId']],
  ['with another mark', { respOrgId: 'ABC-1' }, true, ['respOrgId']],
  ['no RespOrg ID, which is missing and not ill-formed', { respOrgId: null }, true, []],
  ['blanks for a RespOrg ID', { respOrgId: '  ' }, true, []],
  ['a RespOrg ID where none is asked for', { respOrgId: 'ABC' }, false, []],
  ['signed yesterday', { signedOn: on('2026-06-09') }, false, []],
  ['signed today', { signedOn: on('2026-06-10') }, false, []],
  ['signed tomorrow', { signedOn: on('2026-06-11') }, false, ['signedOn']],
  ['not signed, which is missing and not ill-formed', { signedOn: null }, false, []],
  ['all at once', { btn: 'x', respOrgId: 'x', signedOn: on('2027-01-01') }, true, ['btn', 'respOrgId', 'signedOn']],
])('%s (R5.1)', (_, but, tollFree, fields) => {
  const refusals = refuseIllFormed(aLetter(but), tollFree, TODAY)
  expect(refusals.map(({ code, path }) => [code, path])).toEqual(fields.map((field) => ['LOA_INCOMPLETE', [field]]))
})

test('each says what is and what was wanted', () => {
  const letter = aLetter({ btn: '415-555-010', respOrgId: 'ABC0', signedOn: on('2026-06-11') })
  const refusals = refuseIllFormed(letter, true, TODAY)
  expect(refusals.map(({ message }) => message)).toEqual([
    expect.stringContaining('The BTN "415-555-010" can\'t be read as a telephone number. '),
    'The current RespOrg ID "ABC0" is not 5 letters or digits.',
    'The LOA is dated 2026-06-11, after 2026-06-10, the day on which it would be submitted.',
  ])
  expect(refusals.map(({ remedy }) => remedy)).toEqual([
    'Copy the BTN from the newest invoice.',
    'Copy the RespOrg ID from the newest invoice.',
    'Record the date on which it was signed.',
  ])
})
