/** The codes a rule may answer with. Those that programs rely on never change their meaning. */
export const RULE_CODES = [
  'NOT_FOUND',
  'STALE_VERSION',
  'STAGE_FORBIDS',
  'CANCELLED',
  'ON_HOLD',
  'NOT_ON_HOLD',
  'REASON_MISSING',
  'VALUE_INVALID',
  'VALUE_MISSING',
  'ALREADY_EXISTS',
  'NEEDS_SPLIT',
  'NOTHING_TO_SPLIT',
  'ORDER_AMBIGUOUS',
  'NUMBER_HELD',
  'NUMBER_INVALID',
  'NUMBER_REPEATED',
  'NUMBER_NOT_PORTABLE',
  'NUMBER_NOT_ON_ORDER',
  'NUMBER_FICTITIOUS',
  'OUTCOME_FORBIDS',
  'LOA_INCOMPLETE',
  'LOA_MISMATCH',
  'LOA_TOO_OLD',
  'LOA_AGEING',
  'LOA_UNCHANGED',
  'LOA_CHANGED_ELSEWHERE',
  'LOA_NOT_ON_FILE',
  'LOA_REJECTED',
  'CSR_NOT_ON_FILE',
  'SOURCE_IS_CUSTOMER_ONLY',
  'INVOICE_TOO_OLD',
  'CARRIER_CALL_MISSING',
  'ACKNOWLEDGEMENT_OVERDUE',
  'FOC_MISMATCH',
  'FOC_IN_PAST',
  'FOC_FAR_AHEAD',
  'FOC_OUT_OF_RANGE',
  'FOC_NOT_BUSINESS_DAY',
  'FOC_TIME_DOES_NOT_EXIST',
  'FOC_TIME_AMBIGUOUS',
  'FOC_SLIPPED',
  'LOCKED',
  'TARGET_TOO_EARLY',
  'TARGET_WITHOUT_MARGIN',
  'NUMBERS_NOT_TESTED',
  'NUMBERS_NOT_PORTED',
  'PORT_FAILED',
  'PORT_BACK_WINDOW_OPEN',
  'PORT_BACK_WINDOW_CLOSING',
  'PORT_BACK_WINDOW_CLOSED',
  'TRUNK_WINDOW_OPEN',
  'CUSTOMER_WORD_MISSING',
  'STAGGER_WIDE',
  'CARRIER_ASSUMED_REGIONAL',
  'CARRIER_TYPE_KEPT',
  'ACCOUNT_USED_ELSEWHERE',
  'NEW_BTN_MISSING',
  'NIGHT_CONTACT_MISSING',
  'PORTING_CONTACT_MISSING',
  'ORDERS_MISSING',
  'OVERRIDDEN',
  'REJECTION_CODE_UNKNOWN',
  'NO_ORDERS',
  'FOC_NOT_RECEIVED',
  'FOC_NOT_CONFIRMED',
] as const

export type RuleCode = (typeof RULE_CODES)[number]

/** Allowed, but somebody should look. `path` names the input field or the field of the order. */
export interface Warning {
  readonly code: RuleCode
  readonly message: string
  readonly remedy: string
  readonly path: readonly string[]
  readonly portOrderId?: string
}

/** A rule said no, and nothing may be written. */
export interface Refusal extends Warning {
  /** With `STALE_VERSION`: the fields that somebody else changed since. */
  readonly changedFields?: readonly string[]
}

export type Verdict<T> = Accepted<T> | Refused

export interface Accepted<T> {
  readonly ok: true
  readonly value: T
  readonly warnings: readonly Warning[]
}

export interface Refused {
  readonly ok: false
  readonly refusals: readonly Refusal[]
}

export function accept<T>(value: T, warnings: readonly Warning[] = []): Accepted<T> {
  return { ok: true, value, warnings }
}

export function refuse(...refusals: Refusal[]): Refused {
  return { ok: false, refusals }
}
