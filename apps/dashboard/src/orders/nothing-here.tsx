import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { CROSS, Glyph } from '../glyph/glyph.tsx'
import { serverNow } from '../time/server-clock.ts'
import { allNarrowings, type NamesKnown } from './narrow/narrowings.ts'
import { FIRST_PLACE, hrefOf, type OrdersPlace } from './orders-place.ts'
import { VIEWS } from './views.ts'

const BEGINNING = `npx porting-tracker migrations create --help

npx porting-tracker --action create \\
  --migration-id <id> \\
  --carrier "Spectrum Business" \\
  --numbers "415-555-0100,415-555-0101"`

/** There is no order in the whole tracker. */
export function NoOrdersYet() {
  return (
    <div className="letter">
      <h1>No orders yet</h1>
      <p>Every port order will stand here: its stage, its FOC or when to expect it, and what to do next.</p>
      <p>Begin with a customer’s move, then the numbers of one carrier account:</p>
      <pre>
        <code>{BEGINNING}</code>
      </pre>
      <p>An order appears within seconds of being made.</p>
    </div>
  )
}

/** There are orders, but none is asked for by this filter; the one that was added last is the first to drop. */
export function NothingMatches({ place, names }: { place: OrdersPlace; names: NamesKnown }) {
  const narrowings = allNarrowings(place, names, serverNow().getFullYear())
  return (
    <div className="in-place">
      <h2>
        {place.view === 'all' || place.view === 'open'
          ? 'No order matches'
          : `No order under “${VIEWS[place.view].word}”`}
      </h2>
      <p>{narrowings.length > 0 ? 'Drop what narrows the list:' : 'Every order is complete or cancelled.'}</p>
      <p className="actions">
        {narrowings.map(({ key, label, value, without }) => (
          <Drop key={key} href={hrefOf(without)}>
            {label === '' ? value : `${label} ${value}`}
          </Drop>
        ))}
        <Link className="button quiet" to={hrefOf({ ...FIRST_PLACE, view: 'all' })}>
          Show all orders
        </Link>
      </p>
    </div>
  )
}

function Drop({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link className="button" to={href}>
      {children}
      <Glyph>{CROSS}</Glyph>
    </Link>
  )
}
