import { lazy, Suspense, useEffect, useRef } from 'react'
import { Outlet, useLocation } from 'react-router'
import { SignedOut } from '../states/signed-out.tsx'
import { OfflineBand } from './offline-band.tsx'
import { Rail } from './rail.tsx'
import { ScreenFault } from './screen-fault.tsx'
import { ShellFactsContext, useShellFacts } from './shell-facts.ts'
import { TopBar } from './top-bar.tsx'
import './shell.css'

/** What port night keeps is sent from every screen; no screen waits for that. */
const DeliverTaps = lazy(() => import('../port-night/deliver.tsx').then((file) => ({ default: file.DeliverTaps })))

/** What stands round every screen: the rail with what happens tonight, the bar at the top, the sheet one reads. */
export function Shell() {
  const facts = useShellFacts()
  const { pathname } = useLocation()
  const sheet = useRef<HTMLElement>(null)
  const arrivedAt = useRef(pathname)

  useEffect(() => {
    if (arrivedAt.current === pathname) return
    arrivedAt.current = pathname
    scrollTo(0, 0)
    sheet.current?.focus({ preventScroll: true })
  }, [pathname])

  if (facts.failure?.kind === 'signed-out') {
    return (
      <main id="sheet" className="alone">
        <SignedOut onRetry={facts.readAgain} />
      </main>
    )
  }
  return (
    <ShellFactsContext value={facts}>
      <div className="app">
        <a className="skip" href="#sheet">
          Skip to the content
        </a>
        <Suspense>
          <DeliverTaps />
        </Suspense>
        <Rail facts={facts} />
        <TopBar />
        <main id="sheet" ref={sheet} tabIndex={-1}>
          <OfflineBand />
          <ScreenFault key={pathname}>
            <Suspense fallback={<p className="opening">Opening</p>}>
              <Outlet />
            </Suspense>
          </ScreenFault>
        </main>
      </div>
    </ShellFactsContext>
  )
}
