import type { ReactNode } from 'react'
import { clockOf } from '../time/when.ts'

/** What day it is for who looks, as the server's clock has it, and what can be begun. */
export function Today({ now, children }: { now: Date | null; children?: ReactNode }) {
  return (
    <div className="overview-day">
      <p className="small second">
        {now ? (
          <>
            {now.toLocaleDateString('en-US', { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' })} ·{' '}
            <time dateTime={now.toISOString()}>{clockOf(now)}</time>
          </>
        ) : (
          <span className="grey-bar">Monday, November 23, 2026 · 18:40</span>
        )}
      </p>
      {children}
    </div>
  )
}
