import { expect, it } from 'vitest'
import { widthsIn } from './column-widths.ts'

const column = (width: number, grow = 0, least = width) => ({ width, grow, least })

it.each<[string, number, ReturnType<typeof column>[], number, number[]]>([
  ['what is left goes to those that grow', 400, [column(100), column(100, 1), column(100, 3)], 1, [100, 125, 175]],
  ['each gives what it can spare', 250, [column(100), column(200, 1, 100)], 1, [100, 150]],
  ['all give alike where nothing can be spared', 100, [column(100, 1, 50), column(200, 0, 150)], 1, [25, 75]],
  ['larger type needs more', 500, [column(100), column(200, 1)], 1.5, [150, 350]],
  ['nothing grows', 400, [column(100), column(100)], 1, [100, 100]],
])('%s', (_what, room, columns, scale, widths) => {
  expect(widthsIn(room, columns, scale)).toEqual(widths)
})
