import type { ReactNode } from 'react'
import { PlaceLink } from '../address/place-link.tsx'
import { Glyph, LOGO } from '../glyph/glyph.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import './shell.css'

/** What stands round every screen: the bar at the top and the sheet one reads. */
export function Shell({ search, live, children }: { search: ReactNode; live: ReactNode; children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#sheet">
        Skip to the orders
      </a>
      <header className="bar">
        <PlaceLink className="brand" href="/" aria-label="Portday">
          <Glyph>{LOGO}</Glyph>
          <span>Portday</span>
        </PlaceLink>
        {search}
        <div className="bar-end">
          {live}
          <ThemeSwitch />
        </div>
      </header>
      <main id="sheet" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
