import { expect, it } from 'vitest'
import { counted, figure } from './figure.ts'

it('figures have commas, and one thing is no plural', () => {
  expect(figure(1234567)).toBe('1,234,567')
  expect([0, 1, 2400].map((count) => counted(count, 'number'))).toEqual(['0 numbers', '1 number', '2,400 numbers'])
  expect(counted(2, 'has', 'have')).toBe('2 have')
})
