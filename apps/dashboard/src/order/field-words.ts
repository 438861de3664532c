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
  account_number: 'account number',
  legal_name: 'legal name',
  btn_porting: 'full or partial port',
  loa_document: 'signed copy',
  tax_id: 'tax ID',
  not_portable: 'number that can’t be ported',
  not_on_account: 'number of another account',
  due_date: 'due date',
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

const CONTRACT_NAMES = new RegExp(
  `\\b(${Object.keys(WORDS)
    .filter((name) => /[A-Z._]/.test(name))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace('.', '\\.'))
    .join('|')})\\b`,
  'g',
)

/** Text in which fields are called as the contract calls them, with the words of this screen. */
export function fieldsInWords(text: string): string {
  return text.replace(CONTRACT_NAMES, fieldWord)
}

/** The same at the head of a row. */
export function fieldHead(field: string): string {
  const word = fieldWord(field)
  return word.charAt(0).toUpperCase() + word.slice(1)
}
