import { expect, it } from 'vitest'
import { widthsIn } from './column-widths.ts'

const column = (width: number, grow = 0) => ({ width, grow })

it.each<[string, number, ReturnType<typeof column>[], number, number[]]>([
  ['what is left goes to those that grow', 400, [column(100), column(100, 1), column(100, 3)], 1, [100, 125, 175]],
  ['all give alike where there is not enough', 150, [column(100, 1), column(200)], 1, [50, 100]],
  ['larger type needs more', 500, [column(100), column(200, 1)], 1.5, [150, 350]],
  ['nothing grows', 400, [column(100), column(100)], 1, [100, 100]],
])('%s', (_what, room, columns, scale, widths) => {
  expect(widthsIn(room, columns, scale)).toEqual(widths)
})
