import type { OrderFilterChoicesQuery } from '@portday/schema/dashboard'
import { CARRIER_TYPES } from '../carrier-types.ts'

type Carrier = OrderFilterChoicesQuery['carriers']['edges'][number]['node']

/** A carrier among its namesakes: of another kind, or with the range of another market (R3.1). */
export function carrierWords({ name, type, focMarket }: Carrier): string {
  return [name, CARRIER_TYPES[type].toLowerCase(), focMarket].filter(Boolean).join(', ')
}
