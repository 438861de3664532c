import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { CHEVRON_LEFT, CHEVRON_RIGHT, Glyph } from '../glyph/glyph.tsx'
import { counted, figure } from '../words/figure.ts'
import { hrefOf, type MigrationsPlace, PAGE_ROWS, pagesOf } from './migrations-place.ts'

/** Which lines of how many, and the pages before and after. */
export function MigrationsPager({ place, total }: { place: MigrationsPlace; total: number }) {
  const pages = pagesOf(total)
  const first = (place.page - 1) * PAGE_ROWS + 1
  if (total === 0 || first > total) return null
  const last = Math.min(total, place.page * PAGE_ROWS)
  return (
    <nav className="lines-pager" aria-label="Pages">
      <p className="tiny third">
        {pages === 1 ? counted(total, 'migration') : `${figure(first)}–${figure(last)} of ${figure(total)}`}
      </p>
      {pages > 1 && (
        <>
          <Step place={place} to={place.page - 1} pages={pages}>
            <Glyph>{CHEVRON_LEFT}</Glyph>
            Previous
          </Step>
          <Step place={place} to={place.page + 1} pages={pages}>
            Next
            <Glyph>{CHEVRON_RIGHT}</Glyph>
          </Step>
        </>
      )}
    </nav>
  )
}

function Step({
  place,
  to,
  pages,
  children,
}: {
  place: MigrationsPlace
  to: number
  pages: number
  children: ReactNode
}) {
  if (to < 1 || to > pages) return <span className="button gone">{children}</span>
  return (
    <Link className="button" to={hrefOf({ ...place, page: to })}>
      {children}
    </Link>
  )
}
