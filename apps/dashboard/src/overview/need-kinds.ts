import type { PortCondition } from '@portday/schema/dashboard'
import type { NeedingOrder, OverviewOrder } from './overview-parts.ts'

/** What there is to do about an order, each with the command that does it. */
export type NeedKind =
  | 'failed'
  | 'split-off'
  | 'rejected'
  | 'unconfirmed'
  | 'unacknowledged'
  | 'ported-back'
  | 'held'
  | 'not-submitted'
  | 'not-promised'

interface NeedLook {
  /** The shape at the head of the line. */
  readonly shape: PortCondition | 'NO_FOC'
  /** What the button says, and what the order's page opens; null where no command mends it. */
  readonly button: string
  readonly command: string | null
  /** The same in the API's words, to be asked whether it goes now. */
  readonly asks: string | null
}

export const NEEDS = {
  failed: { shape: 'PARTIALLY_PORTED', button: 'Split order', command: 'split', asks: 'split_unported' },
  'split-off': { shape: 'PARTIALLY_PORTED', button: 'Complete order', command: 'complete', asks: 'complete' },
  rejected: { shape: 'LOA_REJECTED', button: 'Mend the LOA', command: 'save-loa', asks: 'save_loa' },
  unconfirmed: { shape: 'FOC_UNCONFIRMED', button: 'Confirm FOC', command: 'confirm-foc', asks: 'confirm_foc' },
  unacknowledged: { shape: 'ACK_OVERDUE', button: 'Acknowledge', command: 'acknowledge', asks: 'acknowledge' },
  'ported-back': { shape: 'PORTED_BACK', button: 'Open order', command: null, asks: null },
  held: { shape: 'ON_HOLD', button: 'Release', command: 'release', asks: 'release' },
  'not-submitted': { shape: 'NO_FOC', button: 'Submit LOA', command: 'submit-loa', asks: 'submit_loa' },
  'not-promised': { shape: 'NO_FOC', button: 'Record FOC', command: 'record-foc', asks: 'record_foc' },
} as const satisfies Record<NeedKind, NeedLook>

/** The first condition that an order has says what is to be done: what went wrong on port day before all paper. */
const BY_CONDITION = [
  ['PORT_FAILED', 'failed'],
  ['PARTIALLY_PORTED', 'split-off'],
  ['LOA_REJECTED', 'rejected'],
  ['FOC_UNCONFIRMED', 'unconfirmed'],
  ['ACK_OVERDUE', 'unacknowledged'],
  ['PORTED_BACK', 'ported-back'],
] as const satisfies readonly (readonly [PortCondition, NeedKind])[]

/** Null for an order with no condition that somebody has to act on. */
export function kindOf({ conditions }: Pick<NeedingOrder, 'conditions'>): NeedKind | null {
  return BY_CONDITION.find(([condition]) => conditions.includes(condition))?.[1] ?? null
}

/** What mends a blocker of readiness (R8.3); null where an order can't. */
export function kindOfBlocker(code: string, { stage }: Pick<OverviewOrder, 'stage'>): NeedKind | null {
  switch (code) {
    case 'ON_HOLD':
      return 'held'
    case 'FOC_NOT_CONFIRMED':
      return 'unconfirmed'
    case 'FOC_NOT_RECEIVED':
      return stage === 'LOA_PENDING' ? 'not-submitted' : 'not-promised'
    default:
      return null
  }
}
