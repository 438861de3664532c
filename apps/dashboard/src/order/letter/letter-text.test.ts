import { describe, expect, it } from 'vitest'
import { A_REJECTION, aCheck } from '../an-order.fixture.ts'
import { isToMend } from '../mend.ts'
import { dialledInShort } from './dialled.ts'
import { differences } from './differences.ts'

const marked = (value: string, other: string) =>
  differences(value, other)
    .map(({ text, differs }) => (differs ? `[${text}]` : text))
    .join('')

describe('where two values differ (R5.3)', () => {
  it.each([
    ['Harbor and Pine', 'Harbor & Pine', 'Harbor [and] Pine'],
    ['Harbor & Pine Group, Inc.', 'Harbor & Pine Group', 'Harbor & Pine Group[, Inc.]'],
    ['1801 L Street, Ste 400', '1801 L Street, Suite 400', '1801 L Street, [Ste] 400'],
    ['SACRAMENTO', 'Sacramento', '[SACRAMENTO]'],
    ['the same', 'the same', 'the same'],
    ['Müller', 'Muller', '[Müller]'],
    ['', 'anything', ''],
    ['anything', '', '[anything]'],
  ])('%s beside %s', (value, other, shown) => {
    expect(marked(value, other)).toBe(shown)
  })
})

describe('what is to be mended', () => {
  const address = {
    ...A_REJECTION,
    reasons: A_REJECTION.reasons.map((reason) => ({ ...reason, field: 'serviceAddress' })),
  }
  const freeze = { ...A_REJECTION, reasons: A_REJECTION.reasons.map((reason) => ({ ...reason, field: null })) }
  it.each([
    ['blocks, no rejection', aCheck(), null, true],
    ['passes, no rejection', aCheck({ grade: 'EXACT', blocks: false }), null, false],
    ['named by the rejection (R9)', aCheck({ grade: 'EXACT', blocks: false }), A_REJECTION, true],
    ['differs, and another was named (R5.7)', aCheck({ field: 'btn' }), A_REJECTION, false],
    ['a line of the address that was named', aCheck({ field: 'serviceAddress.line2' }), address, true],
    ['blocks, and no field was named', aCheck(), freeze, true],
  ])('%s', (_case, check, rejection, mend) => {
    expect(isToMend(check, rejection)).toBe(mend)
  })
})

describe('numbers as people dial them', () => {
  it.each([
    ['+19165550110', '916-555-0110'],
    ['916 555 0110', '916 555 0110'],
    ['+19165550110, +19165550111', '916-555-0110 and 1 more'],
    ['+19165550110, +19165550111 and 12 more', '916-555-0110 and 13 more'],
    ['Harbor, Pine', 'Harbor, Pine'],
  ])('%s', (text, shown) => {
    expect(dialledInShort(text)).toBe(shown)
  })
})
