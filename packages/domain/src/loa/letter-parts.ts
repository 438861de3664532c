import type { LetterPart } from '../carrier/rejection-reasons.ts'
import { parseNumber } from '../telephone-number/parse.ts'
import type { Address, Letter } from './letter.ts'
import { givenValue, plainText } from './typed-value.ts'

/**
 * The content of each part of a letter as stable JSON text, to be hashed and compared after a rejection (R5.7). What
 * the eye can't see, the layout of the BTN and the order of the numbers are no content; letter case and punctuation are.
 * A letter whose signed copy is not on file is told from the next one by the day it was signed.
 */
export function letterParts(letter: Letter, orderNumbers: readonly string[]): Readonly<Record<LetterPart, string>> {
  return {
    legalName: JSON.stringify(content(letter.legalName)),
    serviceAddress: JSON.stringify(addressContent(letter.serviceAddress)),
    accountNumber: JSON.stringify(content(letter.accountNumber)),
    btn: JSON.stringify(telephoneContent(letter.btn)),
    signatoryName: JSON.stringify(content(letter.signatoryName)),
    respOrgId: JSON.stringify(content(letter.respOrgId)),
    numbers: JSON.stringify([...orderNumbers].sort()),
    document: JSON.stringify(letter.documentHash ?? letter.signedOn?.toString() ?? null),
  }
}

function content(value: string | null | undefined): string | null {
  const given = givenValue(value)
  return given === null ? null : plainText(given)
}

function addressContent(address: Address | null): readonly (string | null)[] {
  return [
    content(address?.line1),
    content(address?.line2),
    content(address?.city),
    content(address?.region),
    content(address?.postalCode),
    content(address?.country),
  ]
}

function telephoneContent(value: string | null): string | null {
  const given = content(value)
  const read = given === null ? null : parseNumber(given)
  return read?.ok ? read.number : given
}
