import type { AddressInput, AddressPartsFragment } from '@portday/schema/dashboard'
import { type Draft, said, typed } from './draft.ts'

/** The parts of a service address, in the order of the sheet. */
export const ADDRESS_PARTS = ['line1', 'line2', 'city', 'region', 'postalCode', 'country'] as const

type Address = Pick<AddressPartsFragment, (typeof ADDRESS_PARTS)[number]>

export function addressToType(address: Address | null | undefined): Draft {
  return Object.fromEntries(ADDRESS_PARTS.map((part) => [`serviceAddress.${part}`, address?.[part] ?? '']))
}

/** Kept as typed, part by part (R5.3); null when no part was. */
export function addressTyped(draft: Draft): AddressInput | null {
  const part = (name: (typeof ADDRESS_PARTS)[number]) => typed(draft, `serviceAddress.${name}`)
  if (ADDRESS_PARTS.every((name) => part(name) === null)) return null
  const must = (name: (typeof ADDRESS_PARTS)[number]) => said(draft, `serviceAddress.${name}`)
  return {
    line1: must('line1'),
    line2: part('line2'),
    city: must('city'),
    region: must('region'),
    postalCode: must('postalCode'),
    country: part('country'),
  }
}
