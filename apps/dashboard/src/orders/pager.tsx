import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { CHEVRON_LEFT, CHEVRON_RIGHT, Glyph } from '../glyph/glyph.tsx'
import { figure } from '../words/figure.ts'
import { hrefOf, type OrdersPlace } from './orders-place.ts'
import { PAGE_ROWS } from './orders-variables.ts'

export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE_ROWS))
}

/** Which rows of how many, and the pages before and after; nothing where one page holds them all. */
export function Pager({ place, total }: { place: OrdersPlace; total: number }) {
  const pages = pagesOf(total)
  if (pages === 1) return null
  const first = (place.page - 1) * PAGE_ROWS + 1
  const last = Math.min(place.page * PAGE_ROWS, total)
  return (
    <nav className="pager" aria-label="Pages">
      <p>
        {figure(first)}–{figure(last)} of {figure(total)}
      </p>
      <Step to={place.page - 1} pages={pages} place={place}>
        <Glyph>{CHEVRON_LEFT}</Glyph>
        Previous
      </Step>
      <p>
        Page {figure(place.page)} of {figure(pages)}
      </p>
      <Step to={place.page + 1} pages={pages} place={place}>
        Next
        <Glyph>{CHEVRON_RIGHT}</Glyph>
      </Step>
    </nav>
  )
}

function Step({ to, pages, place, children }: { to: number; pages: number; place: OrdersPlace; children: ReactNode }) {
  if (to < 1 || to > pages) return <span className="button gone">{children}</span>
  return (
    <Link className="button" to={hrefOf({ ...place, page: to })}>
      {children}
    </Link>
  )
}
