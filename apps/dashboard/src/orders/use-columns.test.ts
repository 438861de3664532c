import { expect, it } from 'vitest'
import { FIRST_COLUMNS } from './columns.tsx'
import { columnsOf } from './use-columns.ts'

it.each([
  [
    ['btn', 'carrier'],
    ['reference', 'customer', 'carrier', 'btn'],
  ],
  [
    ['price', 'toString'],
    ['reference', 'customer'],
  ],
  [FIRST_COLUMNS, FIRST_COLUMNS],
])('of %s kept, these are shown', (kept, shown) => {
  expect(columnsOf(kept)).toEqual(shown)
})
