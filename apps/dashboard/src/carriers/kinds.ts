import { type BusinessDayRange, type CarrierType as DomainType, FOC_BUSINESS_DAYS } from '@portday/domain/carrier'
import type { CarrierType } from '@portday/schema/dashboard'

interface Kind {
  readonly word: string
  readonly inRules: DomainType
}

/** The kinds of losing carrier (R3), as people call them, and as the rules do. */
export const KINDS = {
  ILEC: { word: 'ILEC', inRules: 'ilec' },
  CLEC: { word: 'CLEC', inRules: 'clec' },
  WIRELESS: { word: 'Wireless', inRules: 'wireless' },
  REGIONAL: { word: 'Regional', inRules: 'regional' },
  TOLL_FREE: { word: 'Toll-free', inRules: 'toll_free' },
} as const satisfies Record<CarrierType, Kind>

export function isKind(text: string): text is CarrierType {
  return text in KINDS
}

/** How many business days a FOC of that kind takes where the carrier has no range of its own (R3). */
export function rangeOfKind(kind: CarrierType): BusinessDayRange {
  const { min, max } = FOC_BUSINESS_DAYS[KINDS[kind].inRules]
  return { min, max }
}

/** `10–15`, or `5` when both ends are the same. */
export function rangeWords({ min, max }: BusinessDayRange): string {
  return min === max ? String(min) : `${min}–${max}`
}
