import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk, said } from '../foc/porting-desk.fixture.ts'
import { ADDRESS, LETTER, submit, withLetter } from './letter.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.at('2026-06-01T12:00:00Z'))

let tollFreeLine = 100
const tollFree = () => {
  tollFreeLine += 1
  return { carrier: 'Somos Test', numbers: [`+18005550${tollFreeLine}`] }
}

describe('what a letter needs (R5.1)', () => {
  it.each([
    ['legal name', { legalName: null }, ['LOA_INCOMPLETE legalName']],
    ['account number', { accountNumber: null }, ['LOA_INCOMPLETE accountNumber']],
    ['BTN', { btn: null }, ['LOA_INCOMPLETE btn']],
    ['service address', { serviceAddress: null }, ['LOA_INCOMPLETE serviceAddress']],
    ['signature', { signatoryName: null, signedOn: null }, ['LOA_INCOMPLETE signatoryName', 'LOA_INCOMPLETE signedOn']],
    ['postal code', { serviceAddress: { ...ADDRESS, postalCode: '' } }, ['LOA_INCOMPLETE serviceAddress.postalCode']],
    ['BTN that reads', { btn: '555-01' }, ['LOA_INCOMPLETE btn']],
    ['day that has come', { signedOn: '2026-06-02' }, ['LOA_INCOMPLETE signedOn']],
  ])('%s', async (_case, letter, refusals) => {
    const { id } = await withLetter(desk, letter, null)
    expect(said((await submit(desk, id)).refusals)).toEqual(refusals)
    expect((await desk.read<{ stage: string }>(id, 'stage')).stage).toBe('LOA_PENDING')
  })

  it.each([
    ['no RespOrg', { respOrgId: null }, ['LOA_INCOMPLETE respOrgId']],
    ['four letters', { respOrgId: 'ABC1' }, ['LOA_INCOMPLETE respOrgId']],
    ['six letters', { respOrgId: 'ABC123' }, ['LOA_INCOMPLETE respOrgId']],
    ['five letters or digits', { respOrgId: 'abc12' }, []],
  ])('toll-free: the current RespOrg, %s', async (_case, letter, refusals) => {
    const { id } = await withLetter(desk, letter, null, tollFree())
    expect(said((await submit(desk, id)).refusals)).toEqual(refusals)
  })

  it('says it before anybody submits, too', async () => {
    const { id } = await withLetter(desk, { legalName: null, accountNumber: 'SPB-1' })
    const { warnings } = await desk.read<{ warnings: { code: string; path: string[] }[] }>(id, 'warnings { code path }')
    expect(said(warnings)).toEqual(
      expect.arrayContaining(['LOA_INCOMPLETE loa.legalName', 'LOA_MISMATCH loa.accountNumber']),
    )
  })
})

describe('how old a letter may be (R5.6)', () => {
  const day = (now: string) => desk.at(`${now}T16:00:00Z`)

  it.each([
    ['25 days', '2026-06-25', [], []],
    ['26 days: in its last five', '2026-06-26', [], ['LOA_AGEING signedOn']],
    ['30 days', '2026-06-30', [], ['LOA_AGEING signedOn']],
    ['31 days', '2026-07-01', ['LOA_TOO_OLD signedOn'], []],
  ])('%s', async (_case, today, refusals, warnings) => {
    const { id } = await withLetter(desk)
    day(today)
    const told = await submit(desk, id)
    expect(said(told.refusals)).toEqual(refusals)
    expect(said(told.warnings).filter((each) => each.startsWith('LOA_AGEING'))).toEqual(warnings)
  })

  it('is judged on the day on which it was submitted, in the order’s zone', async () => {
    const { id } = await withLetter(desk)
    day('2026-07-02')
    const late = await submit(desk, id, { submittedAt: '2026-07-01T04:00:00Z' })
    expect(said(late.refusals)).toEqual(['LOA_TOO_OLD signedOn'])
    const inTime = await submit(desk, id, { submittedAt: '2026-07-01T03:59:59Z' })
    expect(inTime.refusals).toEqual([])
    expect(await desk.read(id, 'submittedAt stage')).toEqual({
      submittedAt: '2026-07-01T03:59:59Z',
      stage: 'LOA_SUBMITTED',
    })
  })

  it('is a setting of the winning carrier', async () => {
    const { id } = await withLetter(desk)
    await desk.rows(`UPDATE winning_carriers SET loa_max_age_days = 60 WHERE name = 'Ringline'`)
    day('2026-07-15')
    expect((await submit(desk, id)).refusals).toEqual([])
    await desk.rows(`UPDATE winning_carriers SET loa_max_age_days = 30 WHERE name = 'Ringline'`)
  })
})

describe('what else is looked at', () => {
  it('a letter in good order raises the customer’s call alone, and nobody to ask', async () => {
    const { id } = await withLetter(desk)
    expect(said((await submit(desk, id)).warnings)).toEqual([
      'CARRIER_CALL_MISSING carrierCall',
      'PORTING_CONTACT_MISSING winningCarrier.portingContact',
    ])
  })

  it.each([
    ['the same values', {}, []],
    ['another account', { accountNumber: 'SPB-1' }, ['CARRIER_CALL_MISSING accountNumber']],
    ['a name in capitals', { legalName: 'ACME DENTAL INCORPORATED' }, []],
  ])('the call with the carrier (R5.5): %s', async (_case, values, warnings) => {
    const { id } = await withLetter(desk)
    const { accountNumber, btn, legalName } = LETTER
    const call = { accountNumber, btn, legalName, calledAt: '2026-06-01T11:00:00Z', spokeWith: 'Dana' }
    await desk.done('recordCarrierCall', { portOrderId: id, ...call, ...values })
    const told = said((await submit(desk, id)).warnings).filter((each) => each.startsWith('CARRIER_CALL'))
    expect(told).toEqual(warnings)
  })

  it('the source of each field and the age of the invoice (R5.4)', async () => {
    const { id } = await withLetter(desk, {
      sources: [
        { field: 'accountNumber', source: 'CUSTOMER' },
        { field: 'btn', source: 'INVOICE' },
      ],
      invoiceDate: '2026-05-01',
    })
    expect(said((await submit(desk, id)).warnings)).toEqual(
      expect.arrayContaining(['SOURCE_IS_CUSTOMER_ONLY accountNumber', 'INVOICE_TOO_OLD invoiceDate']),
    )
    const fresh = await withLetter(desk, { invoiceDate: '2026-05-02' })
    expect(said((await submit(desk, fresh.id)).warnings).join()).not.toContain('INVOICE_TOO_OLD')
  })

  it('no letter at all lies in the winning carrier’s portal (R2.3), and the order says so for as long', async () => {
    const { id } = await desk.order()
    expect(said((await submit(desk, id)).warnings)).toContain('LOA_NOT_ON_FILE loa')
    const { warnings } = await desk.read<{ warnings: { code: string; path: string[] }[] }>(id, 'warnings { code path }')
    expect(said(warnings)).toContain('LOA_NOT_ON_FILE loa')
    await desk.done('saveLoa', { portOrderId: id, ...LETTER })
    const later = await desk.read<{ warnings: { code: string; path: string[] }[] }>(id, 'warnings { code path }')
    expect(said(later.warnings)).not.toContain('LOA_NOT_ON_FILE loa')
  })

  it('a submission in the future is refused', async () => {
    const { id } = await withLetter(desk)
    expect(said((await submit(desk, id, { submittedAt: '2026-06-01T12:00:01Z' })).refusals)).toEqual([
      'VALUE_INVALID submittedAt',
    ])
  })
})
