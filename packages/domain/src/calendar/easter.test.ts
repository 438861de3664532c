import { expect, test } from 'vitest'
import { dayOf } from './day-number.ts'
import { easter } from './easter.ts'

test.each([
  ['1818-03-22', 'the earliest there is'],
  ['1943-04-25', 'the latest there is'],
  ['1954-04-18', 'a late moon moved back a week'],
  ['1981-04-19', 'a late moon moved back a week'],
  ['2000-04-23', 'a leap year that ends a century'],
  ['2024-03-31', ''],
  ['2025-04-20', ''],
  ['2026-04-05', ''],
  ['2027-03-28', ''],
  ['2028-04-16', ''],
  ['2029-04-01', ''],
  ['2030-04-21', ''],
  ['2031-04-13', ''],
  ['2038-04-25', 'the latest there is'],
  ['2049-04-18', 'a late moon moved back a week'],
  ['2076-04-19', 'a late moon moved back a week'],
  ['2100-03-28', 'a century that is no leap year'],
  ['2285-03-22', 'the earliest there is'],
  ['2500-04-18', 'another century'],
])('R4.1 Easter Sunday on %s %s', (date) => {
  expect(dayOf(easter(Number(date.slice(0, 4)))).toString()).toBe(date)
})
