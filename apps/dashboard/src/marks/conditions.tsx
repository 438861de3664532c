import type { PortCondition } from '@portday/schema/dashboard'
import type { ReactNode } from 'react'
import { Glyph } from '../glyph/glyph.tsx'

interface ConditionLook {
  readonly word: string
  readonly className: string
  /** Each has an outline of its own, so that colour is never alone. */
  readonly shape: ReactNode
}

/** What can stand beside a stage, each with its own shape. */
export const CONDITIONS = {
  LOA_REJECTED: {
    word: 'LOA rejected',
    className: 'rejected',
    shape: (
      <>
        <path d="M5.5 1.9h5l3.6 3.6v5l-3.6 3.6h-5l-3.6-3.6v-5z" />
        <path d="m6.1 6.1 3.8 3.8m0-3.8L6.1 9.9" />
      </>
    ),
  },
  ACK_OVERDUE: {
    word: 'Ack overdue',
    className: 'overdue',
    shape: (
      <>
        <circle cx="8" cy="8" r="6" />
        <path d="M8 4.5V8l2.5 1.7" />
      </>
    ),
  },
  FOC_UNCONFIRMED: {
    word: 'Unconfirmed',
    className: 'unconfirmed',
    shape: (
      <>
        <circle cx="8" cy="8" r="6.1" strokeDasharray="2.5 2.29" />
        <path d="M6.3 6.4a1.75 1.75 0 1 1 2.5 1.7c-.5.25-.8.6-.8 1.1M8 11.2v.01" />
      </>
    ),
  },
  FOC_SLIPPED: {
    word: 'Slipped',
    className: 'slipped',
    shape: <path d="M2.8 2.8v2m0 2.2v2m0 2.2v2M6 8h7.6m-3.1-3.1L13.6 8l-3.1 3.1" />,
  },
  PORT_FAILED: {
    word: 'Port failed',
    className: 'failed',
    shape: (
      <>
        <path d="M8 1.9 14.5 13.5h-13z" />
        <path d="M8 6.3v3.3m0 2v.01" />
      </>
    ),
  },
  PARTIALLY_PORTED: {
    word: 'Partly ported',
    className: 'partial',
    shape: (
      <>
        <path className="filled" d="M7 2.2v11.6H2.2V2.2z" />
        <path d="M9.4 2.8h3.8v10.4H9.4" strokeDasharray="2.1 1.9" />
      </>
    ),
  },
  PORTED_BACK: {
    word: 'Ported back',
    className: 'ported-back',
    shape: <path d="M5.6 2.6 2.2 6l3.4 3.4M2.4 6h7.2a3.8 3.8 0 0 1 0 7.6H5.8" />,
  },
  ON_HOLD: {
    word: 'On hold',
    className: 'on-hold',
    shape: <path d="M5.2 3v10M10.8 3v10" strokeWidth="2.4" />,
  },
  CANCELLED: {
    word: 'Cancelled',
    className: 'cancelled',
    shape: (
      <>
        <circle cx="8" cy="8" r="6" />
        <path d="M3.8 12.2 12.2 3.8" />
      </>
    ),
  },
} as const satisfies Record<PortCondition, ConditionLook>

export function ConditionChips({ conditions }: { conditions: readonly PortCondition[] }) {
  return conditions.map((condition) => {
    const { word, className, shape } = CONDITIONS[condition]
    return (
      <span key={condition} className={`condition ${className}`}>
        <Glyph>{shape}</Glyph>
        {word}
      </span>
    )
  })
}
