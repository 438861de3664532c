import { describe, expect, it } from 'vitest'
import { csvText } from './csv-text.ts'
import { asText, numberCells, orderCells, SHEET_HEADS, type SheetOrder, tenDigits } from './sheet-rows.ts'

const ORDER: SheetOrder = {
  id: '1',
  reference: 'PO-1018',
  stage: 'FOC_RECEIVED',
  conditions: ['FOC_UNCONFIRMED', 'FOC_SLIPPED'],
  numberCount: 2,
  accountNumber: '00123456',
  btn: '+14155550100',
  requestedDate: '2026-11-24',
  submittedAt: null,
  migration: { id: 'm', customerName: '=HYPERLINK("x")', projectManager: null },
  carrier: { id: 'c', name: 'Cox', type: 'CLEC' },
  foc: {
    date: '2026-11-24',
    at: '2026-11-24T12:00:00Z',
    timeZone: 'America/Los_Angeles',
    confirmedAt: null,
    confirmationNumber: '-7731',
  },
  focEstimate: { earliest: '2026-11-23', latest: '2026-11-25' },
}

describe('a sheet', () => {
  it('has a cell for every head', () => {
    expect(orderCells(ORDER)).toHaveLength(SHEET_HEADS.orders.length)
    const number = { number: '+14155550101', outcome: 'TEST_FAILED', livesOn: 'Zoom', portedAt: null } as const
    const cells = numberCells(ORDER, number)
    expect(cells).toHaveLength(SHEET_HEADS.numbers.length)
    expect(cells.slice(0, 5)).toEqual(['4155550101', 'test_failed', 'Zoom', '', 'PO-1018'])
  })

  it('tells the FOC on the clock of its zone, and no window beside it', () => {
    expect(orderCells(ORDER).slice(12)).toEqual(['2026-11-24', '04:00', 'America/Los_Angeles', '', '-7731', '', ''])
    expect(orderCells({ ...ORDER, foc: null }).slice(-2)).toEqual(['2026-11-23', '2026-11-25'])
  })

  it.each([
    ['+14155550100', '4155550100'],
    ['+442071838750', '+442071838750'],
  ])('%s is written %s', (number, written) => {
    expect(tenDigits(number)).toBe(written)
  })

  it.each([
    ['00123456', "'00123456"],
    ['8155100012345678', "'8155100012345678"],
    ['81551000', '81551000'],
    ['8155-10', '8155-10'],
    ['', ''],
  ])('the account %s stays what it is as %s', (code, written) => {
    expect(asText(code)).toBe(written)
  })

  it('runs no formula, quotes what must be, and says that it is UTF-8', () => {
    const text = csvText([orderCells(ORDER)], true)
    expect(text.startsWith('\uFEFFPO-1018,"\'=HYPERLINK(""x"")",')).toBe(true)
    expect(text).toContain(",'-7731,")
    expect(text).toContain(",'00123456,4155550100,")
    expect(text.endsWith('\r\n')).toBe(true)
    expect(csvText([['a', 2]], false)).toBe('a,2\r\n')
  })
})
