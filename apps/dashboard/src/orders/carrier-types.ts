import type { CarrierType } from '@portday/schema/dashboard'

/** The kinds of losing carriers, as people say them. */
export const CARRIER_TYPES = {
  ILEC: 'Incumbent local',
  CLEC: 'Competitive local',
  WIRELESS: 'Wireless',
  REGIONAL: 'Regional',
  TOLL_FREE: 'Toll-free',
} as const satisfies Record<CarrierType, string>
