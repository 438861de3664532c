/** Fields of an order, its letter and its record as they read inside a sentence; a family of rejections that names none. */
const WORDS: Readonly<Record<string, string>> = {
  legalName: 'legal name',
  accountNumber: 'account number',
  btn: 'BTN',
  newBtn: 'new BTN',
  serviceAddress: 'service address',
  'serviceAddress.line1': 'street',
  'serviceAddress.line2': 'unit',
  'serviceAddress.city': 'city',
  'serviceAddress.region': 'state',
  'serviceAddress.postalCode': 'ZIP code',
  'serviceAddress.country': 'country',
  signatoryName: 'signer',
  signatoryTitle: 'signer’s title',
  signedOn: 'date of the signature',
  invoiceDate: 'date of the invoice',
  respOrgId: 'RespOrg ID',
  numbers: 'numbers',
  document: 'signed copy',
  portType: 'port type',
  requestedDate: 'requested date',
  pin: 'port-out PIN',
  taxId: 'tax ID',
  foc: 'FOC',
  stage: 'stage',
  heldAt: 'hold',
  holdReason: 'reason of the hold',
  cancelledAt: 'cancellation',
  completedAt: 'completion',
  submittedAt: 'submission',
  acknowledgedAt: 'acknowledgement',
  acknowledgementDueAt: 'acknowledgement’s due date',
  rejectedAt: 'rejection',
  rejectedFamilies: 'reasons of the rejection',
  loaChecks: 'LOA',
  carrierCallRecorded: 'carrier call',
  supplementsAfterFoc: 'supplements',
  feature: 'feature on a number',
  freeze: 'freeze',
  pending_order: 'pending order',
  no_response: 'missing answer',
  all_data: 'whole letter',
  other: 'reason that it gave',
}

export function fieldWord(field: string): string {
  return (
    WORDS[field] ??
    field.replaceAll('_', ' ').replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
  )
}

/** The same at the head of a row. */
export function fieldHead(field: string): string {
  const word = fieldWord(field)
  return word.charAt(0).toUpperCase() + word.slice(1)
}
