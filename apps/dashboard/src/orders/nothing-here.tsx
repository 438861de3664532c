import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { CROSS, Glyph } from '../glyph/glyph.tsx'
import { STAGES } from '../marks/stages.tsx'
import { FIRST_PLACE, hrefOf, isFiltered, type OrdersPlace, withFind, withStage, withView } from './orders-place.ts'
import { pagesOf } from './pager.tsx'
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
      <p>An order appears within 15 seconds of being made.</p>
    </div>
  )
}

/** There are orders, but none is asked for by this filter; the chip pressed last is the first to go. */
export function NothingMatches({ place }: { place: OrdersPlace }) {
  return (
    <div className="in-place">
      <h2>
        {place.view === 'all' || place.view === 'open'
          ? 'No order matches'
          : `No order under “${VIEWS[place.view].word}”`}
      </h2>
      <p>{isFiltered(place) ? 'Drop what narrows the list:' : 'Every order is complete or cancelled.'}</p>
      <p className="actions">
        {place.find !== '' && <Drop href={hrefOf(withFind(place, ''))}>“{shortened(place.find)}”</Drop>}
        {place.stages.map((stage) => (
          <Drop key={stage} href={hrefOf(withStage(place, stage))}>
            {STAGES[stage].word}
          </Drop>
        ))}
        {place.view !== FIRST_PLACE.view && place.view !== 'all' && (
          <Drop href={hrefOf(withView(place, FIRST_PLACE.view))}>{VIEWS[place.view].word}</Drop>
        )}
        <Link className="button quiet" to={hrefOf({ ...FIRST_PLACE, view: 'all' })}>
          Show all orders
        </Link>
      </p>
    </div>
  )
}

/** The list has become shorter than the page in the address. */
export function NoSuchPage({ place, total }: { place: OrdersPlace; total: number }) {
  return (
    <div className="in-place">
      <h2>There is no page {place.page} any more</h2>
      <p className="actions">
        <Link className="button" to={hrefOf({ ...place, page: pagesOf(total) })}>
          Go to the last page, {pagesOf(total)}
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

function shortened(find: string): string {
  return find.length <= 40 ? find : `${find.slice(0, 39)}…`
}
