import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk, said } from '../foc/porting-desk.fixture.ts'
import { ADDRESS, CSR, checksOf, LETTER, submit, withLetter } from './letter.fixture.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.at('2026-06-01T12:00:00Z'))

const CSR_FIELDS = `csr { legalName accountNumber btn authorizedContact numbers retrievedOn
  serviceAddress { line1 line2 city region postalCode country } }`
const LOA_FIELDS = `loa { legalName accountNumber btn signatoryName signatoryTitle signedOn respOrgId invoiceDate
  serviceAddress { line1 line2 city region postalCode country } }`

describe('saving (R2.3): drafts are kept as they are', () => {
  it('keeps record and letter exactly as typed, and the record’s numbers as they read', async () => {
    const { id } = await desk.order()
    const typed = {
      legalName: '  ACME   Dental,\tInc. ',
      accountNumber: 'spb 884-4120',
      btn: '(212) 555.0100',
      serviceAddress: { ...ADDRESS, line1: ' 100  N. Main St', line2: null },
    }
    const csr = { ...typed, authorizedContact: 'A. López', numbers: ['(212) 555-0100', '12125550101'] }
    await desk.done('saveCsr', { portOrderId: id, ...csr, retrievedOn: '2026-05-29' })
    expect(await desk.read(id, CSR_FIELDS)).toEqual({
      csr: { ...csr, numbers: ['+12125550100', '+12125550101'], retrievedOn: '2026-05-29' },
    })
    const letter = { ...typed, signatoryName: 'ana LOPEZ', signatoryTitle: 'Owner', signedOn: '2026-05-31' }
    await desk.done('saveLoa', { portOrderId: id, ...letter, invoiceDate: '2026-05-20' })
    expect(await desk.read(id, LOA_FIELDS)).toEqual({
      loa: { ...letter, respOrgId: null, invoiceDate: '2026-05-20' },
    })
  })

  it('what is left out stays, null empties, blanks alone are nothing', async () => {
    const { id } = await withLetter(desk)
    await desk.done('saveLoa', { portOrderId: id, legalName: 'Acme Dental LLC', signedOn: null, signatoryTitle: ' ' })
    await desk.done('saveCsr', { portOrderId: id, authorizedContact: null, serviceAddress: null, numbers: null })
    expect(await desk.read(id, LOA_FIELDS)).toEqual({
      loa: { ...LETTER, legalName: 'Acme Dental LLC', signedOn: null, signatoryTitle: null, respOrgId: null },
    })
    expect(await desk.read(id, CSR_FIELDS)).toEqual({
      csr: { ...CSR, authorizedContact: null, serviceAddress: null, numbers: null },
    })
  })

  it('the order’s account is the one that its letter names, and follows when the letter is mended (R1.2)', async () => {
    const account = 'accountNumber btn respOrgId'
    const ofLetter = { accountNumber: 'SPB-8844120', btn: '+12125550100', respOrgId: null }
    const unknown = await withLetter(desk)
    expect(await desk.read(unknown.id, account)).toEqual(ofLetter)
    const known = await withLetter(desk, {}, {}, { with: { accountNumber: 'OWN-1', btn: '303-555-0100' } })
    expect(await desk.read(known.id, account)).toEqual(ofLetter)
    await desk.done('saveLoa', { portOrderId: known.id, accountNumber: 'SPB-8844121' })
    expect(await desk.read(known.id, account)).toEqual({ ...ofLetter, accountNumber: 'SPB-8844121' })
    await desk.done('saveLoa', { portOrderId: known.id, legalName: 'Acme Dental LLC', accountNumber: null })
    expect(await desk.read(known.id, account)).toEqual({ ...ofLetter, accountNumber: 'SPB-8844121' })
  })

  it('tells the journal what was saved', async () => {
    const { id } = await withLetter(desk)
    const rows = await desk.rows<{ command: string; after: string }>(
      'SELECT command, after FROM events WHERE stream_id = $1 ORDER BY seq',
      id,
    )
    expect(rows.map(({ command }) => command)).toEqual(['create_port_order', 'save_csr', 'save_loa'])
    expect(JSON.parse(rows[1]?.after ?? '')).toMatchObject({ csr: { legalName: CSR.legalName }, version: 2 })
    expect(JSON.parse(rows[2]?.after ?? '')).toMatchObject({ loa: { signatoryName: 'Ana Lopez' }, version: 3 })
  })

  it.each([
    ['a name too long to keep', 'saveLoa', { legalName: 'x'.repeat(201) }, 'VALUE_INVALID legalName'],
    ['a hundred thousand characters', 'saveCsr', { btn: '1'.repeat(100_000) }, 'VALUE_INVALID btn'],
    [
      'an address line too long',
      'saveLoa',
      { serviceAddress: { ...ADDRESS, city: 'x'.repeat(201) } },
      'VALUE_INVALID serviceAddress.city',
    ],
    ['characters that can’t be shown', 'saveCsr', { legalName: 'Acme\u0007' }, 'VALUE_INVALID legalName'],
    [
      'a source for a field that no letter has',
      'saveLoa',
      { sources: [{ field: 'shoeSize', source: 'INVOICE' }] },
      'VALUE_INVALID sources.0.field',
    ],
  ] as const)('refuses %s', async (_case, mutation, input, refusal) => {
    const { id } = await desk.order()
    const reply = await desk.give(mutation, { portOrderId: id, ...input })
    expect([reply.errorMessages, said(reply.refusals)]).toEqual([[], [refusal]])
  })

  it.each([
    ['a date that no calendar has', 'saveLoa', { signedOn: '2026-02-30' }],
    ['a null byte', 'saveLoa', { legalName: 'Acme\0' }],
    ['a null byte deep inside', 'saveCsr', { serviceAddress: { ...ADDRESS, line2: '\0' } }],
    [
      'an address without its city',
      'saveCsr',
      { serviceAddress: { line1: '1 Main St', region: 'NY', postalCode: '1' } },
    ],
    ['a number for a name', 'saveCsr', { legalName: 7 }],
    ['an instant without an offset', 'submitLoa', { submittedAt: '2026-06-01T12:00:00' }],
    ['no instant', 'submitLoa', { submittedAt: 'yesterday' }],
    ['codes that are no list of texts', 'rejectLoa', { codes: [null] }],
  ] as const)('%s is an error of the request', async (_case, mutation, input) => {
    const { id } = await desk.order()
    const reply = await desk.give(mutation, { portOrderId: id, ...input })
    expect(reply.errors).toEqual(['BAD_USER_INPUT'])
  })
})

describe('the letter beside the record (R5.3)', () => {
  it('has a row for each field that either side fills, all exact here', async () => {
    const { id, numbers } = await withLetter(desk, { sources: [{ field: 'accountNumber', source: 'INVOICE' }] })
    const checks = await checksOf(desk, id)
    expect(checks.map(({ field, grade }) => `${field} ${grade}`)).toEqual([
      'legalName EXACT',
      'accountNumber EXACT',
      'btn EXACT',
      'serviceAddress.line1 EXACT',
      'serviceAddress.line2 EXACT',
      'serviceAddress.city EXACT',
      'serviceAddress.region EXACT',
      'serviceAddress.postalCode EXACT',
      'serviceAddress.country EXACT',
      'signatoryName EXACT',
      'numbers EXACT',
    ])
    expect(checks.some(({ blocks }) => blocks)).toBe(false)
    expect(checks.find(({ field }) => field === 'accountNumber')?.source).toBe('INVOICE')
    expect(checks.at(-1)?.loa).toBe(numbers.join(', '))
  })

  const street = (line1: string) => ({ serviceAddress: { ...ADDRESS, line1 } })
  it.each([
    ['letter case', { legalName: 'ACME DENTAL INCORPORATED' }, 'legalName COSMETIC', false],
    ['blanks', { legalName: ' Acme  Dental Incorporated' }, 'legalName COSMETIC', false],
    ['separators of an account number', { accountNumber: 'SPB 884.4120' }, 'accountNumber COSMETIC', false],
    ['another way to write the BTN', { btn: '+1 (212) 555-0100' }, null, false],
    ['a company’s shortened word', { legalName: 'Acme Dental Inc' }, 'legalName ABBREVIATION', true],
    ['a shortened street', street('100 North Main St'), 'serviceAddress.line1 ABBREVIATION', true],
    ['a shortened direction', street('100 N Main Street'), 'serviceAddress.line1 ABBREVIATION', true],
    ['a unit', { serviceAddress: { ...ADDRESS, line2: '#400' } }, 'serviceAddress.line2 ABBREVIATION', true],
    ['punctuation', { legalName: 'Acme Dental, Incorporated' }, 'legalName DIFFERENT', true],
    ['another account', { accountNumber: 'SPB-8844121' }, 'accountNumber DIFFERENT', true],
    ['another BTN', { btn: '212-555-0101' }, 'btn DIFFERENT', true],
    ['another signer', { signatoryName: 'Bo Lopez' }, 'signatoryName DIFFERENT', true],
    ['an empty letter’s field', { signatoryName: null }, 'signatoryName MISSING', true],
  ])('%s', async (_case, letter, row, blocks) => {
    const { id } = await withLetter(desk, letter)
    const differing = (await checksOf(desk, id)).filter(({ grade }) => grade !== 'EXACT')
    expect(differing.map(({ field, grade }) => `${field} ${grade}`)).toEqual(row === null ? [] : [row])
    expect(differing.map((check) => check.blocks)).toEqual(row === null ? [] : [blocks])

    const { refusals, warnings } = await submit(desk, id)
    const path = row?.split(' ')[0]
    const missing = row?.endsWith('MISSING')
    expect(said(refusals)).toEqual(blocks ? [`${missing ? 'LOA_INCOMPLETE' : 'LOA_MISMATCH'} ${path}`] : [])
    const mismatches = said(warnings).filter((warning) => warning.startsWith('LOA_MISMATCH'))
    expect(mismatches).toEqual(row !== null && !blocks ? [`LOA_MISMATCH ${path}`] : [])
  })

  it('a field that the record lacks warns', async () => {
    const { id } = await withLetter(desk, {}, { authorizedContact: null })
    expect((await checksOf(desk, id)).find(({ field }) => field === 'signatoryName')).toMatchObject({
      csr: null,
      grade: 'MISSING',
      blocks: false,
    })
    const { refusals, warnings } = await submit(desk, id)
    expect([refusals, said(warnings)[0]]).toEqual([[], 'LOA_MISMATCH signatoryName'])
  })

  it('a number that the account lacks blocks; more on the account is a partial port', async () => {
    const lacking = await withLetter(desk, {}, { numbers: ['212-555-0199'] }, { numbers: 2 })
    const row = (await checksOf(desk, lacking.id)).at(-1)
    expect(row).toMatchObject({ field: 'numbers', grade: 'DIFFERENT', blocks: true })
    for (const number of lacking.numbers) expect(row?.csr).toContain(number)
    expect(said((await submit(desk, lacking.id)).refusals)).toEqual(['LOA_MISMATCH numbers'])

    const partial = await withLetter(desk)
    await desk.done('saveCsr', { portOrderId: partial.id, numbers: [...partial.numbers, '212-555-0199'] })
    expect((await checksOf(desk, partial.id)).at(-1)).toMatchObject({ grade: 'EXACT', blocks: false })
  })

  it('names every number of the record that can’t be read, and saves nothing', async () => {
    const { id } = await desk.order()
    const numbers = ['212-555-0100', '', '212-555-01', '555', '+44 20 7946 0000']
    const { refusals } = await desk.give('saveCsr', { portOrderId: id, legalName: 'Acme', numbers })
    expect(refusals.map(({ path }) => path.join('.'))).toEqual(['numbers.1', 'numbers.2', 'numbers.3', 'numbers.4'])
    expect(await desk.read(id, 'csr { legalName }')).toEqual({ csr: null })
  })

  it('shows the letter as the carrier will see it (R5.8)', async () => {
    const name = 'Acme Dental and Orthodontics Group Incorporated'
    const { id } = await withLetter(
      desk,
      { legalName: name, signatoryName: 'Anastasia Lopez-Garcia' },
      { legalName: name, authorizedContact: 'Anastasia Lopez-Garcia' },
    )
    const asSent = Object.fromEntries((await checksOf(desk, id)).map((check) => [check.field, check.asSent]))
    expect(asSent).toMatchObject({
      legalName: 'Acme Dental and Orthodont',
      signatoryName: 'Anastasia Lopez',
      accountNumber: 'SPB8844120',
      btn: '2125550100',
    })
  })

  it('without a record every row is missing and none blocks; without a letter there is no row', async () => {
    const { id } = await withLetter(desk, {}, null)
    const checks = await checksOf(desk, id)
    expect(new Set(checks.map(({ grade, blocks }) => `${grade} ${blocks}`))).toEqual(new Set(['MISSING false']))
    expect(said((await submit(desk, id)).warnings)).toContain('CSR_NOT_ON_FILE csr')
    const { id: bare } = await desk.order()
    await desk.done('saveCsr', { portOrderId: bare, ...CSR })
    expect(await checksOf(desk, bare)).toEqual([])
  })

  it('answers for each order of a list', async () => {
    const { migrationId } = await withLetter(desk)
    await withLetter(desk, {}, {}, { migrationId, carrier: 'Cox' })
    const { portOrders } = await desk.readMigration<{ portOrders: { edges: { node: { loaChecks: object[] } }[] } }>(
      migrationId,
      'portOrders { edges { node { loaChecks { grade } } } }',
    )
    expect(portOrders.edges.map(({ node }) => node.loaChecks.length)).toEqual([11, 11])
  })
})
