import type { BusinessDayRange, CarrierFacts, CarrierType } from './carrier.ts'

/** How long a carrier of a type takes to a FOC, whom it means, and which end of the range to plan on (R3). */
export interface CarrierTypeTimeline extends BusinessDayRange {
  readonly examples: readonly string[]
  readonly planOn: 'the latest' | 'the longest, always'
}

export const FOC_BUSINESS_DAYS = {
  ilec: { min: 15, max: 20, examples: ['AT&T', 'Verizon', 'Lumen/CenturyLink'], planOn: 'the latest' },
  clec: { min: 10, max: 15, examples: ['Spectrum Business', 'Comcast Business', 'Cox'], planOn: 'the latest' },
  wireless: { min: 3, max: 5, examples: ['Verizon Wireless', 'AT&T Wireless', 'T-Mobile'], planOn: 'the latest' },
  regional: { min: 20, max: 30, examples: ['small CLECs', 'regional carriers'], planOn: 'the longest, always' },
  toll_free: { min: 3, max: 5, examples: ['any RespOrg'], planOn: 'the latest' },
} as const satisfies Record<CarrierType, CarrierTypeTimeline>

/**
 * The business days that regulation gives a carrier of a type; past them an order without a FOC is a matter to escalate (R3.6).
 * The one day of a simple port is for a single line, and what moves to a platform here are numbers of a PBX.
 */
export const LEGAL_BUSINESS_DAYS = {
  ilec: 4,
  clec: 4,
  wireless: 4,
  regional: 4,
  toll_free: 2,
} as const satisfies Record<CarrierType, number>

/** The business days from submission to FOC: the carrier's own range, else its type's (R3, R3.1). */
export function focBusinessDays(carrier: Pick<CarrierFacts, 'type' | 'ownBusinessDays'>): BusinessDayRange {
  const { min, max } = carrier.ownBusinessDays ?? FOC_BUSINESS_DAYS[carrier.type]
  return { min, max }
}
