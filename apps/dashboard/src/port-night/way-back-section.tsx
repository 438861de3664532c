import { useState } from 'react'
import { Glyph } from '../glyph/glyph.tsx'
import { useLive } from '../live/live.tsx'
import { Moment } from '../time/moment.tsx'
import { useNow } from '../time/server-clock.ts'
import { spanOf } from '../time/span.ts'
import { counted } from '../words/figure.ts'
import { BACK, WARN } from './glyphs.tsx'
import { PortBackDialog } from './port-back-dialog.tsx'
import { type WayBack, waysBack } from './way-back.ts'
import type { ShownOrder } from './with-taps.ts'

const HALF_MINUTE_MS = 30_000

/** The windows in which numbers can still go back, the one that closes first at the head (R10.2). */
export function WayBackSection({
  orders,
  portBackHours,
  mayCommand,
}: {
  orders: readonly ShownOrder[]
  portBackHours: number
  mayCommand: boolean
}) {
  const now = useNow(HALF_MINUTE_MS)
  const { state } = useLive()
  const [asking, setAsking] = useState<string | null>(null)
  const ways = waysBack(orders, portBackHours, now)
  const asked = ways.find(({ order }) => order.id === asking)
  return (
    <section className="night-back" aria-labelledby="way-back">
      <h2 id="way-back">Way back</h2>
      {ways.length === 0 && (
        <p className="second">No number can go back now: none has moved, or the {portBackHours} h are over.</p>
      )}
      <ul>
        {ways.map((way) => (
          <li key={way.order.id} className={way.isAmber ? 'unconfirmed' : 'port-day'}>
            <p className="big">
              {way.isAmber && <Glyph>{WARN}</Glyph>}
              {spanOf(way.closesAt - now.getTime())}
            </p>
            <p>
              to port {counted(way.numbers.length, 'number')} back to {way.order.carrier.name}, until{' '}
              <Moment at={new Date(way.closesAt).toISOString()} zone={way.order.timeZone} />
              {way.isAmber ? '. The window is about to close: some carriers give no more than this.' : '.'} The old
              trunk stays up until then.
            </p>
            <WindowBar way={way} now={now} />
            {mayCommand && (
              <button
                type="button"
                className="button hurt"
                disabled={state === 'offline'}
                onClick={() => setAsking(way.order.id)}
              >
                <Glyph>{BACK}</Glyph>
                {state === 'offline' ? 'A port-back waits for the connection' : 'Ask for a port-back'}
              </button>
            )}
          </li>
        ))}
      </ul>
      {asked && <PortBackDialog way={asked} onClose={() => setAsking(null)} />}
    </section>
  )
}

function WindowBar({ way: { opensAt, amberAt, closesAt }, now }: { way: WayBack; now: Date }) {
  const share = (at: number) => `${Math.min(100, Math.max(0, ((at - opensAt) / (closesAt - opensAt)) * 100))}%`
  return (
    <div
      className="window-bar"
      aria-hidden="true"
      style={{ '--amber': share(amberAt), '--used': share(now.getTime()) } as React.CSSProperties}
    >
      <i />
    </div>
  )
}
