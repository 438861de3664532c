import { Glyph } from '../glyph/glyph.tsx'
import { CLASH, LOOK_SHAPES, SLIPPED } from './calendar-glyphs.tsx'

/** What the shapes and grounds of the calendar mean. */
export function Legend() {
  return (
    <ul className="legend">
      <li>
        <span className="swatch entry firm">
          <Glyph>{LOOK_SHAPES.firm}</Glyph>
        </span>
        committed and confirmed
      </li>
      <li>
        <span className="swatch entry unconfirmed">
          <Glyph>{LOOK_SHAPES.unconfirmed}</Glyph>
        </span>
        unconfirmed
      </li>
      <li>
        <span className="swatch entry was">
          <Glyph>{SLIPPED}</Glyph>
        </span>
        slipped away from here
      </li>
      <li>
        <span className="swatch entry window" />
        expected
      </li>
      <li>
        <span className="swatch day closed" />
        carriers closed
      </li>
      <li>
        <span className="clash">
          <Glyph>{CLASH}</Glyph>
        </span>
        customers within an hour of each other
      </li>
    </ul>
  )
}
