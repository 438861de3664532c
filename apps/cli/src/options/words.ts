import type {
  CarrierType,
  FocSource,
  NumberOutcome,
  PortCondition,
  PortOrderSort,
  PortStage,
  PortType,
  RequestedBy,
  Role,
  TimeOccurrence,
} from '@portday/schema/tracker'

/** Every word of one of the API's enums, in its order. The record makes a missing one fail to compile. */
function wordsOf<W extends string>(words: Record<W, true>): readonly W[] {
  return Object.keys(words) as W[]
}

export const STAGES = wordsOf<PortStage>({
  LOA_PENDING: true,
  LOA_SUBMITTED: true,
  FOC_RECEIVED: true,
  PORT_DAY: true,
  COMPLETE: true,
})

export const CONDITIONS = wordsOf<PortCondition>({
  LOA_REJECTED: true,
  ACK_OVERDUE: true,
  FOC_UNCONFIRMED: true,
  FOC_SLIPPED: true,
  PORT_FAILED: true,
  PARTIALLY_PORTED: true,
  PORTED_BACK: true,
  ON_HOLD: true,
  CANCELLED: true,
})

export const CARRIER_TYPES = wordsOf<CarrierType>({
  ILEC: true,
  CLEC: true,
  WIRELESS: true,
  REGIONAL: true,
  TOLL_FREE: true,
})

export const OUTCOMES = wordsOf<NumberOutcome>({
  PENDING: true,
  PORTED: true,
  TESTED: true,
  TEST_FAILED: true,
  FAILED: true,
  PORTED_BACK: true,
})

export const FOC_SOURCES = wordsOf<FocSource>({ EMAIL: true, PORTAL: true, PHONE: true, API: true })
export const PORT_TYPES = wordsOf<PortType>({ FULL: true, PARTIAL: true })
export const WISHES = wordsOf<RequestedBy>({ US: true, CARRIER: true })
export const OCCURRENCES = wordsOf<TimeOccurrence>({ EARLIER: true, LATER: true })
export const ROLES = wordsOf<Role>({ READER: true, ENGINEER: true, ADMIN: true })
export const ORDER_SORTS = wordsOf<PortOrderSort>({
  CREATED_AT: true,
  FOC_DATE: true,
  UPDATED_AT: true,
  CARRIER: true,
  STAGE: true,
  CUSTOMER: true,
})
