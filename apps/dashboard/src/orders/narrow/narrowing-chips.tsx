import { Link } from 'react-router'
import { CROSS, Glyph } from '../../glyph/glyph.tsx'
import { serverNow } from '../../time/server-clock.ts'
import { hrefOf, type OrdersPlace } from '../orders-place.ts'
import { type NamesKnown, narrowingsOf } from './narrowings.ts'

/** What narrows the list, each with the cross that drops it. */
export function NarrowingChips({ place, names }: { place: OrdersPlace; names: NamesKnown }) {
  const narrowings = narrowingsOf(place, names, serverNow().getFullYear())
  if (narrowings.length === 0) return null
  return (
    <ul className="narrowings" aria-label="Filters">
      {narrowings.map(({ key, label, value, without }) => (
        <li key={key}>
          <Link className="chip pressed" to={hrefOf(without)} aria-label={`Drop ${label} ${value}`}>
            <span className="cut">
              {label} <strong title={value}>{value}</strong>
            </span>
            <Glyph className="drop">{CROSS}</Glyph>
          </Link>
        </li>
      ))}
    </ul>
  )
}
