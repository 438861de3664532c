import { describe, expect, test } from 'vitest'
import { offsetText } from '../checklist/offset-text.ts'
import { focText } from './foc-text.ts'
import { dayAndTime, weekday } from './moment.ts'
import { numberRanges } from './number-ranges.ts'
import { printable } from './printable.ts'
import { facts, table } from './table.ts'
import { count, sameName, word } from './words.ts'
import { wrap } from './wrap.ts'

describe('runs of numbers are folded', () => {
  test.each([
    [[], []],
    [['+14155550100'], ['415-555-0100']],
    [['+14155550101', '+14155550100'], ['415-555-0100..0101']],
    [
      ['+14155550100', '+14155550102'],
      ['415-555-0100', '415-555-0102'],
    ],
    [
      ['+14155550198', '+14155550199', '+14155550100'],
      ['415-555-0100', '415-555-0198..0199'],
    ],
    [
      ['+14155559999', '+14155560000'],
      ['415-555-9999', '415-556-0000'],
    ],
  ])('%j', (numbers, ranges) => {
    expect(numberRanges(numbers)).toEqual(ranges)
  })
})

describe('how far from the FOC an item is', () => {
  test.each([
    ['-P7D', 'day -7'],
    ['P2D', 'day +2'],
    ['-PT2H', 'FOC -2 h'],
    ['PT0M', 'FOC'],
    ['PT15M', 'FOC +15 min'],
    ['PT60M', 'FOC +60 min'],
    ['PT48H', 'FOC +48 h'],
    ['PT0S', 'FOC'],
    ['PT1H', 'FOC +1 h'],
    ['PT1H30M', 'FOC +90 min'],
  ])('%s', (offset, said) => {
    expect(offsetText(offset)).toBe(said)
  })
})

describe('the FOC of an order in one cell', () => {
  const estimate = {
    countedFrom: '2026-06-01',
    earliest: '2026-06-15',
    latest: '2026-06-23',
    businessDays: { min: 10, max: 15 },
    assumesSubmissionToday: false,
  }
  const foc = {
    date: '2026-06-15',
    at: '2026-06-15T16:30:00Z',
    timeZone: 'America/Los_Angeles',
    source: 'EMAIL' as const,
    confirmedAt: null,
    confirmedBy: null,
    confirmationNumber: null,
    reason: null,
    requestedBy: null,
    customerToldBy: null,
    recordedAt: '2026-06-02T16:00:00Z',
  }
  const order = { stage: 'LOA_SUBMITTED' as const, conditions: [], foc: null, focEstimate: estimate }
  test.each([
    ['expected', order, 'expected by 2026-06-23'],
    [
      'not submitted',
      { ...order, focEstimate: { ...estimate, assumesSubmissionToday: true } },
      'expected by 2026-06-23 if submitted today',
    ],
    ['cancelled without one', { ...order, conditions: ['CANCELLED' as const] }, '-'],
    ['complete without one', { ...order, stage: 'COMPLETE' as const }, '-'],
    ['unconfirmed', { ...order, foc }, '2026-06-15 09:30 PDT, unconfirmed'],
    ['complete and never confirmed', { ...order, stage: 'COMPLETE' as const, foc }, '2026-06-15 09:30 PDT'],
    ['without a time', { ...order, foc: { ...foc, at: null } }, '2026-06-15, unconfirmed'],
    ['confirmed', { ...order, foc: { ...foc, confirmedAt: '2026-06-03T16:00:00Z' } }, '2026-06-15 09:30 PDT'],
  ])('%s', (_title, value, said) => {
    expect(focText(value)).toBe(said)
  })
})

test('tables are aligned, and no line ends in blanks', () => {
  expect(
    table(
      ['A', 'LONG', 'C'],
      [
        ['one', '', ''],
        ['', 'x', 'last'],
      ],
    ),
  ).toEqual(['A    LONG  C', 'one', '     x     last'])
  expect(
    facts([
      ['Long name', 'x'],
      ['Name', 'y'],
      ['Missing', null],
      ['Empty', ''],
    ]),
  ).toEqual(['Long name  x', 'Name       y'])
})

test('long text is wrapped at blanks', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrap('one two', 3)).toEqual(['one', 'two'])
  expect(wrap('incomprehensible it is', 5)).toEqual(['incomprehensible', 'it is'])
})

test('days are those of the zone, not of Greenwich', () => {
  expect(dayAndTime('2026-06-16T02:30:00Z', 'America/Los_Angeles')).toEqual(['2026-06-15', '19:30 PDT'])
  expect(weekday('2026-06-15')).toBe('Monday')
})

test('words are the trade’s', () => {
  expect([word('FOC_RECEIVED'), count(1, 'number'), count(1200, 'number')]).toEqual([
    'foc_received',
    '1 number',
    '1,200 numbers',
  ])
  expect(sameName(' AT&T  Business', 'at&t business')).toBe(true)
  expect(sameName('AT&T', 'AT&T Business')).toBe(false)
})

test('what others typed does not steer the terminal', () => {
  expect(printable('\u001b[31mRefused:\u001b[0m Acme\u001b]0;x\u0007\u001b[2J\r\u009b2J\n\tEvil')).toBe(
    '\u001b[31mRefused:\u001b[0m Acme]0;x[2J2J\n\tEvil',
  )
})
