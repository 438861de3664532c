import { Glyph } from '../glyph/glyph.tsx'
import { CLASH, DASHED_DIAMOND, DIAMOND, LOOK_SHAPES, REJECTED, SLIPPED } from './calendar-glyphs.tsx'

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

/** What the marks of the timeline mean. */
export function TimelineLegend() {
  return (
    <ul className="legend">
      <li>
        <span className="swatch-line waiting" />
        LOA submitted, waiting
      </li>
      <li className="rejected">
        <Glyph className="inked">{REJECTED}</Glyph>
        LOA rejected
      </li>
      <li className="foc-received">
        <span className="swatch-line expected hatch" />
        expected
      </li>
      <li className="foc-received">
        <Glyph className="inked">{DIAMOND}</Glyph>
        FOC
      </li>
      <li className="unconfirmed">
        <Glyph className="inked">{DASHED_DIAMOND}</Glyph>
        unconfirmed
      </li>
      <li className="slipped">
        <Glyph className="inked">{DASHED_DIAMOND}</Glyph>
        slipped from here
      </li>
      <li>
        <span className="swatch-line tail" />
        48 h, port-back possible
      </li>
    </ul>
  )
}
