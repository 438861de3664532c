import { Link } from 'react-router'
import { CHECK, Glyph, STOP } from '../glyph/glyph.tsx'
import { useNow } from '../time/server-clock.ts'
import { spanOf } from '../time/span.ts'
import { clockIn, dayIn } from '../time/when.ts'
import { useZoneChoice, zoneShown } from '../time/zone-choice.ts'
import { counted } from '../words/figure.ts'
import type { Night } from './next-night.ts'

const HALF_MINUTE_MS = 30_000

/** What ports next, in view on every screen: how long until then, and whether it can go. */
export function NightCard({ night: { migration, at, timeZone } }: { night: Night }) {
  const now = useNow(HALF_MINUTE_MS)
  const [choice] = useZoneChoice()
  const zone = zoneShown(choice, timeZone)
  const ahead = at.getTime() - now.getTime()
  const { ready, blockers } = migration.readiness
  const iso = at.toISOString()
  return (
    <Link className="night" to={`/port-night/${migration.id}`}>
      <span className="label">
        {ahead > 0 ? 'Next' : 'Since'} {dayIn(dateIn(iso, zone), now.getFullYear())}, {clockIn(iso, zone)}
      </span>
      <span className="count">{spanOf(Math.abs(ahead))}</span>
      <span className="who">{migration.customerName}</span>
      <span className={ready ? 'why' : 'why not-ready'}>
        <Glyph>{ready ? CHECK : STOP}</Glyph>
        {ready ? 'Ready' : `Not ready: ${counted(blockers.length, 'blocker')}`}
      </span>
    </Link>
  )
}

function dateIn(at: string, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(at))
}
