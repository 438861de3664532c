import { stringify } from 'csv-stringify/browser/esm/sync'

/**
 * Rows as CSV. Text that a spreadsheet would run as a formula gets an apostrophe before it; lines end as spreadsheets
 * write them. The first part carries the mark by which a spreadsheet knows UTF-8.
 */
export function csvText(rows: readonly (readonly (string | number)[])[], first: boolean): string {
  return stringify(
    rows.map((cells) => [...cells]),
    { bom: first, escape_formulas: true, record_delimiter: 'windows' },
  )
}
