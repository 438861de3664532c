import { expect, it } from 'vitest'
import { printZoom } from './print-zoom.ts'

it.each([
  ['a month alone', { notes: 0, weeks: 5, migrations: 0, orders: 0 }, 0.6],
  ['a month and its timeline', { notes: 1, weeks: 5, migrations: 6, orders: 18 }, 0.41],
  [
    'a long timeline takes more pages before it gets too small to read',
    { notes: 0, weeks: 0, migrations: 90, orders: 400 },
    0.35,
  ],
])('%s', (_what, heights, zoom) => {
  expect(printZoom(heights)).toBe(zoom)
})
