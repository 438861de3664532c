import type { ReactNode } from 'react'
import { PLUS, STOP } from '../glyph/glyph.tsx'
import type { Mend } from './blockers.ts'

/** An empty, dashed diamond: a FOC that is not there yet. */
const NO_FOC = <path d="m8 2 6 6-6 6-6-6z" strokeDasharray="2.6 2" />

const NOT_SURE = (
  <>
    <circle cx="8" cy="8" r="6.1" strokeDasharray="2.5 2.29" />
    <path d="M6.3 6.4a1.75 1.75 0 1 1 2.5 1.7c-.5.25-.8.6-.8 1.1M8 11.2v.01" />
  </>
)

/** The shape and ground at the head of a blocker, by what mends it. */
export const BLOCKER_SHAPES = {
  confirm: { className: 'unconfirmed', shape: NOT_SURE },
  record: { className: 'overdue', shape: NO_FOC },
  'open-order': { className: 'overdue', shape: NO_FOC },
  release: { className: 'on-hold', shape: <path d="M5.2 3v10M10.8 3v10" strokeWidth="2.4" /> },
  'add-order': { className: 'neutral', shape: PLUS },
} as const satisfies Record<Mend, { className: string; shape: ReactNode }>

export const WORTH_A_LOOK = STOP
