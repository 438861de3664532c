import type { CarrierType } from '@portday/schema/dashboard'

/** The kinds of losing carrier (R3), in the address's spelling and in words. */
export const CARRIER_TYPES = {
  ILEC: { spelling: 'ilec', word: 'ILEC' },
  CLEC: { spelling: 'clec', word: 'CLEC' },
  WIRELESS: { spelling: 'wireless', word: 'Wireless' },
  REGIONAL: { spelling: 'regional', word: 'Regional' },
  TOLL_FREE: { spelling: 'toll_free', word: 'Toll-free' },
} as const satisfies Record<CarrierType, { spelling: string; word: string }>

export const TYPE_ORDER = Object.keys(CARRIER_TYPES) as readonly CarrierType[]
