import type { Desk, DeskOrder, Note, OrderWanted } from '../foc/porting-desk.fixture.ts'

export const ADDRESS = {
  line1: '100 North Main Street',
  line2: 'Suite 400',
  city: 'Albany',
  region: 'NY',
  postalCode: '12207',
  country: 'US',
}

/** The record of the losing carrier, which lists the order's numbers. */
export const CSR = {
  legalName: 'Acme Dental Incorporated',
  accountNumber: 'SPB-8844120',
  btn: '212-555-0100',
  serviceAddress: ADDRESS,
  authorizedContact: 'Ana Lopez',
  retrievedOn: '2026-05-29',
}

/** A letter that says what the record says, signed on the day before the clock begins. */
export const LETTER = {
  legalName: CSR.legalName,
  accountNumber: CSR.accountNumber,
  btn: CSR.btn,
  serviceAddress: ADDRESS,
  signatoryName: 'Ana Lopez',
  signatoryTitle: 'Owner',
  signedOn: '2026-05-31',
  invoiceDate: '2026-05-20',
}

/** An order with record and letter on file; what is given differs from the ones above. */
export async function withLetter(
  desk: Desk,
  letter: object = {},
  csr: object | null = {},
  wanted: OrderWanted = {},
): Promise<DeskOrder> {
  const order = await desk.order(wanted)
  const portOrderId = order.id
  if (csr !== null) await desk.done('saveCsr', { ...CSR, numbers: order.numbers, ...csr, portOrderId })
  await desk.done('saveLoa', { ...LETTER, ...letter, portOrderId })
  return order
}

interface Check {
  readonly field: string
  readonly loa: string | null
  readonly csr: string | null
  readonly grade: string
  readonly blocks: boolean
  readonly asSent: string | null
  readonly source: string | null
}

export async function checksOf(desk: Desk, portOrderId: string): Promise<Check[]> {
  const fields = 'loaChecks { field loa csr grade blocks asSent source }'
  return (await desk.read<{ loaChecks: Check[] }>(portOrderId, fields)).loaChecks
}

/** Submits the letter: what was refused, or else what was warned of. */
export async function submit(
  desk: Desk,
  portOrderId: string,
  input: object = {},
): Promise<{ refusals: readonly Note[]; warnings: readonly Note[] }> {
  const { refusals, warnings, errorMessages } = await desk.give('submitLoa', { portOrderId, ...input })
  if (errorMessages.length > 0) throw new Error(errorMessages.join('; '))
  return { refusals, warnings }
}
