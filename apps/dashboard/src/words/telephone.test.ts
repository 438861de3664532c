import { expect, it } from 'vitest'
import { telephone } from './telephone.ts'

it.each([
  ['+14155550100', '415-555-0100'],
  ['+442071838750', '+442071838750'],
  ['833-914-1800', '833-914-1800'],
])('%s is written %s', (number, written) => {
  expect(telephone(number)).toBe(written)
})
