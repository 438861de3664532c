import { CHECK, Glyph, STOP } from '../glyph/glyph.tsx'
import { CONDITIONS } from '../marks/conditions.tsx'
import type { AnswerMark } from './can-go.ts'

const DASHED_DIAMOND = <path d="m8 2 6 6-6 6-6-6z" strokeDasharray="2.6 2" />

/** What stands for no condition: it can go, it can't, and no FOC yet. */
const OTHERS = {
  YES: { className: 'complete', shape: CHECK },
  NO: { className: 'neutral', shape: STOP },
  NO_FOC: { className: 'overdue', shape: DASHED_DIAMOND },
} as const

/** The class that colours a mark, for whatever stands under it. */
export function markClass(mark: AnswerMark): string {
  return lookOf(mark).className
}

/** The shape of a mark alone; the words beside it say the same. */
export function MarkShape({ mark }: { mark: AnswerMark }) {
  return <Glyph>{lookOf(mark).shape}</Glyph>
}

function lookOf(mark: AnswerMark) {
  return mark === 'YES' || mark === 'NO' || mark === 'NO_FOC' ? OTHERS[mark] : CONDITIONS[mark]
}
