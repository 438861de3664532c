import { expect, it } from 'vitest'
import { initialsOf } from './initials.ts'

it.each([
  ['Dana Reyes', 'DR'],
  ['Marcus van der Webb', 'MW'],
  ['dana', 'DA'],
  ['  Élodie   Ünal ', 'ÉÜ'],
  ['', ''],
])('%s: %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
