import type { LoaGrade } from '@portday/schema/dashboard'
import type { ReactNode } from 'react'
import { CHECK, Glyph } from '../../glyph/glyph.tsx'

interface GradeLook {
  readonly word: string
  readonly className: string
  readonly shape: ReactNode
}

const UNEQUAL = <path d="M3 6h10M3 10h10M10.6 3 5.4 13" />
const ALMOST = <path d="M3 6.4c1.6-1.8 3.4-1.8 5 0s3.4 1.8 5 0M3 10.4c1.6-1.8 3.4-1.8 5 0s3.4 1.8 5 0" />
const HOLE = <circle cx="8" cy="8" r="6" strokeDasharray="2.4 2.3" />

/** How far a field of the letter is from the record (R5.3), each with a shape of its own. */
const GRADES = {
  EXACT: { word: 'exact', className: 'complete', shape: CHECK },
  COSMETIC: { word: 'cosmetic', className: 'unconfirmed', shape: ALMOST },
  ABBREVIATION: { word: 'abbreviation', className: 'rejected', shape: UNEQUAL },
  DIFFERENT: { word: 'different', className: 'rejected', shape: UNEQUAL },
  MISSING: { word: 'missing', className: 'unconfirmed', shape: HOLE },
} as const satisfies Record<LoaGrade, GradeLook>

export function GradeMark({
  grade,
  blocks,
  missingOn,
}: {
  grade: LoaGrade
  blocks: boolean
  missingOn: string | null
}) {
  const { word, className, shape } = GRADES[grade]
  return (
    <span className={`grade ${blocks ? 'rejected' : className}`}>
      <Glyph>{shape}</Glyph>
      <span className={blocks ? 'strong' : ''}>{missingOn ? `${word}, ${missingOn}` : word}</span>
    </span>
  )
}
