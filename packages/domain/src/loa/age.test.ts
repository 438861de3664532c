import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { refuseTooOld, warnAgeing, warnOldInvoice } from './age.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

describe('a letter signed on 2026-06-01, good for 30 days (R5.6)', () => {
  test.each([
    ['2026-06-01', [], 'the day itself'],
    ['2026-06-26', [], '25 days: six days before it is too old'],
    ['2026-06-27', ['LOA_AGEING'], '26 days: five days before it is too old'],
    ['2026-06-30', ['LOA_AGEING'], '29 days'],
    ['2026-07-01', ['LOA_AGEING'], '30 days: the last day'],
    ['2026-07-02', ['LOA_TOO_OLD'], '31 days'],
    ['2027-06-01', ['LOA_TOO_OLD'], 'a year'],
    ['2026-05-31', [], 'dated ahead: refused as incomplete, not here'],
  ])('on %s: %j (%s)', (today, codes) => {
    const signedOn = day('2026-06-01')
    const found = [...refuseTooOld(signedOn, day(today), 30), ...warnAgeing(signedOn, day(today), 30)]
    expect(found.map(({ code }) => code)).toEqual(codes)
    expect(found.map(({ path }) => path)).toEqual(codes.map(() => ['signedOn']))
    for (const { message, remedy } of found) {
      expect(message).toContain('2026-06-01')
      expect(message).toContain('good until 2026-07-01')
      expect(remedy).toMatch(/^[A-Z].+\.$/)
    }
  })
})

test.each([
  ['2026-03-31', ['LOA_AGEING']],
  ['2026-04-01', ['LOA_TOO_OLD']],
])('the age at which it is too old is a setting: 90 days after 2025-12-31, on %s', (today, codes) => {
  const signedOn = day('2025-12-31')
  const found = [...refuseTooOld(signedOn, day(today), 90), ...warnAgeing(signedOn, day(today), 90)]
  expect(found.map(({ code }) => code)).toEqual(codes)
})

test('a letter without a date has no age', () => {
  expect(refuseTooOld(null, day('2026-06-01'), 30)).toEqual([])
  expect(warnAgeing(null, day('2026-06-01'), 30)).toEqual([])
})

describe('the newest invoice (R5.4)', () => {
  test.each([
    ['2026-05-20', '2026-05-20', true],
    ['2026-05-20', '2026-06-19', true],
    ['2026-05-20', '2026-06-20', false],
    ['2026-05-20', '2026-05-19', true],
    ['2025-05-20', '2026-05-21', false],
  ])('of %s, on %s: recent is %j', (invoiceDate, today, recent) => {
    const warnings = warnOldInvoice(day(invoiceDate), day(today))
    expect(warnings.map(({ code, path }) => [code, path])).toEqual(recent ? [] : [['INVOICE_TOO_OLD', ['invoiceDate']]])
    for (const { message } of warnings) expect(message).toContain(`of ${invoiceDate}, more than 30 days ago`)
  })

  test('without a date it warns as well', () => {
    const [warning, ...more] = warnOldInvoice(null, day('2026-06-01'))
    expect(more).toEqual([])
    expect(warning).toMatchObject({ code: 'INVOICE_TOO_OLD', path: ['invoiceDate'] })
    expect(warning?.message).toMatch(/^No invoice date is on file; /)
    expect(warning?.remedy).toMatch(/newest invoice\.$/)
  })
})
