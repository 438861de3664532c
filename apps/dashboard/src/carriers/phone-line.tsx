import { formatNumber } from '@portday/domain/telephone-number'
import { Glyph, PHONE } from '../glyph/glyph.tsx'

/** `833-914-1800`, `''` where there is no number. */
export function phoneShown(e164: string | null | undefined): string {
  return e164 ? formatNumber(e164) : ''
}

/** A number to tap. */
export function PhoneLine({ number }: { number: string }) {
  return (
    <a className="phone-line" href={`tel:${number}`}>
      <Glyph>{PHONE}</Glyph>
      {phoneShown(number)}
    </a>
  )
}
