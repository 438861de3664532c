import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { CROSS, Glyph } from '../glyph/glyph.tsx'
import { FIRST_PLACE, hrefOf, type MigrationsPlace, pagesOf, STATES } from './migrations-place.ts'
import '../states/states.css'

/** What would stand here, and how to begin. */
export function NoMigrationsYet({ onAdd }: { onAdd: (() => void) | null }) {
  return (
    <div className="in-place">
      <p>
        Each customer’s move will stand here in a line: where to, whether it can go, how its orders stand and when the
        next numbers move. Begin with the customer and the platform; the orders come after.
      </p>
      <p className="actions">
        {onAdd && (
          <button type="button" className="button" onClick={onAdd}>
            New migration
          </button>
        )}
      </p>
    </div>
  )
}

/** None is asked for by this filter: each thing that narrows it can be dropped. */
export function NothingMatches({ place, total }: { place: MigrationsPlace; total: number }) {
  if (total > 0) {
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
  const { find, person, state } = place
  return (
    <div className="in-place">
      <h2>No migration matches</h2>
      <p className="actions">
        {find !== '' && <Drop to={{ ...place, find: '' }}>“{find}”</Drop>}
        {person !== '' && <Drop to={{ ...place, person: '' }}>led by {person}</Drop>}
        {state !== 'all' && <Drop to={{ ...place, state: 'all' }}>{STATES[state].word}</Drop>}
        <Link className="button quiet" to={hrefOf({ ...FIRST_PLACE, state: 'all' })}>
          Show all migrations
        </Link>
      </p>
    </div>
  )
}

function Drop({ to, children }: { to: MigrationsPlace; children: ReactNode }) {
  return (
    <Link className="button" to={hrefOf({ ...to, page: 1 })}>
      {children}
      <Glyph>{CROSS}</Glyph>
    </Link>
  )
}
