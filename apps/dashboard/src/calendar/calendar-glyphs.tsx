import { CONDITIONS } from '../marks/conditions.tsx'
import { STAGES } from '../marks/stages.tsx'
import type { FocLook } from './entries.ts'

/** Each look has a shape of its own, so that colour is never alone. */
export const LOOK_SHAPES = {
  complete: STAGES.COMPLETE.dial,
  'port-day': STAGES.PORT_DAY.dial,
  partial: CONDITIONS.PARTIALLY_PORTED.shape,
  failed: CONDITIONS.PORT_FAILED.shape,
  unconfirmed: CONDITIONS.FOC_UNCONFIRMED.shape,
  firm: STAGES.FOC_RECEIVED.dial,
} as const satisfies Record<FocLook, unknown>

export const SLIPPED = CONDITIONS.FOC_SLIPPED.shape
export const REJECTED = CONDITIONS.LOA_REJECTED.shape
export const PRINTER = <path d="M4.4 6V2.4h7.2V6M4.4 11.2h-2V6h11.2v5.2h-2M4.4 9.4h7.2v4.2H4.4z" />
export const CLASH = <path d="M2.5 5.5h7m-4 5h8M9.5 3v5m-4 1v4.5" />
export const DIAMOND = <path className="filled" d="m8 2 6 6-6 6-6-6z" />
export const DASHED_DIAMOND = <path d="m8 2 6 6-6 6-6-6z" strokeDasharray="2.6 2" />
