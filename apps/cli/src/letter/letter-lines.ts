import type { PortOrderQuery } from '@portday/schema/tracker'
import { table } from '../print/table.ts'
import { word } from '../print/words.ts'

type Check = NonNullable<PortOrderQuery['portOrder']>['loaChecks'][number]

/** A list of all the numbers would push every other column off the screen. */
const LONGEST_SHOWN = 40

/** The letter beside the CSR, field by field (R5.3). */
export function letterLines(checks: readonly Check[]): string[] {
  if (checks.length === 0) return []
  return table(
    ['FIELD', 'GRADE', '', 'LETTER', 'CSR', 'SOURCE'],
    checks.map(({ field, grade, blocks, loa, csr, source }) => [
      field,
      word(grade),
      blocks ? 'BLOCKS' : '',
      clip(loa ?? '-'),
      clip(csr ?? '-'),
      source === null ? '-' : word(source),
    ]),
  )
}

function clip(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text
}
