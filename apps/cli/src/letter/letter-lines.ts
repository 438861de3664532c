import type { PortOrderQuery } from '@portday/schema/tracker'
import { table } from '../print/table.ts'
import { word } from '../print/words.ts'

type Check = NonNullable<PortOrderQuery['portOrder']>['loaChecks'][number]

/** The letter beside the CSR, field by field (R5.3). */
export function letterLines(checks: readonly Check[]): string[] {
  if (checks.length === 0) return []
  return table(
    ['FIELD', 'GRADE', '', 'LETTER', 'CSR', 'SOURCE'],
    checks.map(({ field, grade, blocks, loa, csr, source }) => [
      field,
      word(grade),
      blocks ? 'BLOCKS' : '',
      loa ?? '-',
      csr ?? '-',
      source === null ? '-' : word(source),
    ]),
  )
}
