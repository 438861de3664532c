import type { PortStage } from '@portday/schema/dashboard'
import type { ReactNode } from 'react'
import { Glyph } from '../glyph/glyph.tsx'

interface StageLook {
  readonly word: string
  /** As the address, the database and the tracker spell it. */
  readonly spelling: string
  readonly className: string
  readonly dial: ReactNode
}

const RIM = <circle cx="8" cy="8" r="6" />

/** The five stages in order, each with the dial that fills by quarters. */
export const STAGES = {
  LOA_PENDING: { word: 'LOA pending', spelling: 'loa_pending', className: 'loa-pending', dial: RIM },
  LOA_SUBMITTED: {
    word: 'LOA submitted',
    spelling: 'loa_submitted',
    className: 'loa-submitted',
    dial: (
      <>
        {RIM}
        <path className="filled" d="M8 8V4.3A3.7 3.7 0 0 1 11.7 8z" />
      </>
    ),
  },
  FOC_RECEIVED: {
    word: 'FOC received',
    spelling: 'foc_received',
    className: 'foc-received',
    dial: (
      <>
        {RIM}
        <path className="filled" d="M8 4.3a3.7 3.7 0 0 1 0 7.4z" />
      </>
    ),
  },
  PORT_DAY: {
    word: 'Port day',
    spelling: 'port_day',
    className: 'port-day',
    dial: (
      <>
        {RIM}
        <path className="filled" d="M8 8V4.3A3.7 3.7 0 1 1 4.3 8z" />
      </>
    ),
  },
  COMPLETE: {
    word: 'Complete',
    spelling: 'complete',
    className: 'complete',
    dial: (
      <>
        <circle className="filled" cx="8" cy="8" r="6.7" />
        <path className="cut-out" d="m5.1 8.3 2 2 3.8-4.4" />
      </>
    ),
  },
} as const satisfies Record<PortStage, StageLook>

export const STAGE_ORDER = Object.keys(STAGES) as readonly PortStage[]

export function StageMark({ stage }: { stage: PortStage }) {
  const { word, className, dial } = STAGES[stage]
  return (
    <span className={`stage ${className}`}>
      <Glyph>{dial}</Glyph>
      {word}
    </span>
  )
}
