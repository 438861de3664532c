import { expect, test } from 'vitest'
import { asSent } from './as-sent.ts'

test.each<[string, string | null, string | null, string]>([
  ['legalName', 'Harbor and Pine Dental Group', 'Harbor and Pine Dental Gr', 'cut at 25 characters'],
  ['legalName', 'Harbor and Pine Dental Gr', 'Harbor and Pine Dental Gr', 'exactly 25'],
  ['legalName', ' Harbor  and Pine Dental Group', 'Harbor and Pine Dental Gr', 'superfluous blanks do not count'],
  ['legalName', '🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷🦷', '🦷'.repeat(25), 'by code point'],
  ['legalName', `${'Cafe\u0301 '.repeat(5)}Roma`, 'Café Café Café Café Café ', 'an accent is no character of its own'],
  ['signatoryName', 'Rosalind Achterberg', 'Rosalind Achter', 'cut at 15 characters'],
  ['signatoryName', 'Rosalind Achter', 'Rosalind Achter', 'exactly 15'],
  ['accountNumber', ' 8499 05-555.0144231', '8499055550144231', 'without separators'],
  ['btn', '(916) 555-0110', '9165550110', 'ten digits'],
  ['btn', ' main  line', 'main line', 'what is no number, as it stands'],
  ['serviceAddress.line1', ' 1801  L Street', '1801 L Street', 'never cut'],
  ['numbers', '+14155550100, +14155550101, +14155550102', '+14155550100, +14155550101, +14155550102', 'never cut'],
  ['legalName', null, null, 'empty'],
  ['legalName', ' \t', null, 'blanks alone are empty'],
  ['accountNumber', null, null, 'empty'],
])('%s %j goes out as %j: %s (R5.8)', (field, value, sent) => {
  expect(asSent(field, value)).toBe(sent)
})

test('a carrier may cut at other lengths (R5.8)', () => {
  const limits = { legalName: 4, signatoryName: 3 }
  expect(asSent('legalName', 'Acme Corporation', limits)).toBe('Acme')
  expect(asSent('signatoryName', 'Rosalind', limits)).toBe('Ros')
  expect(asSent('serviceAddress.city', 'Sacramento', limits)).toBe('Sacramento')
})
