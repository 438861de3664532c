import type { ReactNode } from 'react'
import { Link, NavLink } from 'react-router'
import { CALENDAR, Glyph, GRID, HOME, LOGO, MOON, ROUTE, TOWER } from '../glyph/glyph.tsx'
import { figure } from '../words/figure.ts'
import { NightCard } from './night-card.tsx'
import type { ShellFacts } from './shell-facts.ts'

interface Place {
  readonly to: string
  readonly word: string
  readonly glyph: ReactNode
  readonly count?: (facts: NonNullable<ShellFacts['data']>) => number
  /** Left out of the tabs of a phone. */
  readonly wide?: true
}

const PLACES: readonly Place[] = [
  { to: '/', word: 'Overview', glyph: HOME, count: ({ counts }) => counts.needSomebody },
  { to: '/calendar', word: 'Calendar', glyph: CALENDAR },
  { to: '/orders', word: 'Orders', glyph: GRID, count: ({ counts }) => counts.open },
  { to: '/migrations', word: 'Migrations', glyph: ROUTE, count: ({ migrations }) => migrations.totalCount },
  { to: '/port-night', word: 'Port night', glyph: MOON },
  { to: '/carriers', word: 'Carriers', glyph: TOWER, wide: true },
]

export function Rail({ facts }: { facts: ShellFacts }) {
  return (
    <aside className="rail" aria-label="Portday">
      <Link className="brand" to="/" aria-label="Portday, to the overview">
        <Glyph>{LOGO}</Glyph>
        <span>Portday</span>
      </Link>
      <nav className="nav" aria-label="Main">
        {PLACES.map(({ to, word, glyph, count, wide }) => (
          <NavLink key={to} to={to} end={to === '/'} className={wide ? 'wide-only' : ''}>
            <Glyph>{glyph}</Glyph>
            {word}
            {count && facts.data && <span className="n">{figure(count(facts.data))}</span>}
          </NavLink>
        ))}
      </nav>
      {facts.night && <NightCard night={facts.night} />}
      {facts.data && (
        <p className="me" title={`Signed in as ${facts.data.viewer.name}`}>
          <b className="avatar" aria-hidden="true">
            {facts.data.viewer.name.slice(0, 2)}
          </b>
          <span>{facts.data.viewer.name}</span>
        </p>
      )}
    </aside>
  )
}
