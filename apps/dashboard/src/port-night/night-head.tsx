import { Link } from 'react-router'
import { CHECK, CHEVRON_LEFT, Glyph } from '../glyph/glyph.tsx'
import { serverNow, useNow } from '../time/server-clock.ts'
import { spanOf } from '../time/span.ts'
import { clockIn } from '../time/when.ts'
import { useZoneChoice, zoneShown } from '../time/zone-choice.ts'
import { countsOf, tallyOf } from './counts.ts'
import { CLOCK, WARN } from './glyphs.tsx'
import { Meter } from './meter.tsx'
import { comingMoments, countdown } from './moments.ts'
import { NIGHT_STEPS, type NightProgress } from './steps.ts'
import { isReleased, type Tonight } from './tonight.ts'
import type { ShownNight, ShownOrder } from './with-taps.ts'

const HOUR_MS = 3_600_000

/** On the ground of the night in both themes: where one is, what to do now, and how long until what comes next. */
export function NightHead({
  migration,
  tonight,
  progress,
  sentence,
  asOf,
}: {
  migration: ShownNight['migration']
  tonight: Tonight
  progress: NightProgress
  sentence: string
  asOf: string | null
}) {
  const now = serverNow()
  const place = progress.steps.findIndex(({ code }) => code === progress.current)
  return (
    <>
      <NightBar migration={migration} asOf={asOf} />
      <section className="night-now" aria-label="Now">
        <p className="night-step">
          {place === -1 ? 'Nothing is due' : `Now, step ${place + 1} of ${progress.steps.length}`}
        </p>
        <h1>{sentence}</h1>
        <Meter counts={countsOf(tonight.orders, now)} />
        <Countdown tonight={tonight} timeZone={migration.timeZone} />
        <ol className="night-trail" aria-label="Steps of the night">
          {progress.steps.map(({ code, isDone }) => (
            <li key={code} aria-current={code === progress.current ? 'step' : undefined}>
              {isDone ? <Glyph>{CHECK}</Glyph> : <i />}
              {NIGHT_STEPS[code]}
              {isDone && <span className="unseen">, done</span>}
            </li>
          ))}
        </ol>
        <ul className="night-carriers" aria-label="Moved, carrier by carrier">
          {tonight.orders.map((order) => (
            <CarrierMoved key={order.id} order={order} now={now} />
          ))}
        </ul>
      </section>
    </>
  )
}

function NightBar({ migration, asOf }: { migration: ShownNight['migration']; asOf: string | null }) {
  const now = useNow(1000)
  const [choice] = useZoneChoice()
  const zone = zoneShown(choice, migration.timeZone)
  return (
    <div className="night-bar">
      <Link to="/port-night" aria-label="Back to all nights">
        <Glyph>{CHEVRON_LEFT}</Glyph>
      </Link>
      <p className="cut">
        <Link className="cut" to={`/migrations/${migration.id}`} title={migration.customerName}>
          {migration.customerName}
        </Link>
        <span>
          Port night · to {migration.winningCarrier.name}
          {asOf !== null && <strong> · data of {clockIn(asOf, zone)}</strong>}
        </span>
      </p>
      <time dateTime={now.toISOString()}>{clockIn(now.toISOString(), zone)}</time>
    </div>
  )
}

function Countdown({ tonight, timeZone }: { tonight: Tonight; timeZone: string }) {
  const now = useNow(1000)
  const [choice] = useZoneChoice()
  const [next, then] = comingMoments(tonight, timeZone, now)
  if (!next) return null
  const clock = (at: string, zone: string) => clockIn(at, zoneShown(choice, zone))
  const left = Date.parse(next.at) - now.getTime()
  return (
    <div className={left < HOUR_MS ? 'night-left' : 'night-left far-off'}>
      <b role="timer">{countdown(left, spanOf)}</b>
      <p>
        until <strong>{next.what}</strong>, {clock(next.at, next.zone)}
        {then && (
          <span>
            then {then.what}, {clock(then.at, then.zone)}
          </span>
        )}
      </p>
    </div>
  )
}

function CarrierMoved({ order, now }: { order: ShownOrder; now: Date }) {
  const [choice] = useZoneChoice()
  const tally = tallyOf(order)
  const moved = tally.PORTED + tally.TESTED + tally.TEST_FAILED
  const isStuck = tally.FAILED > 0
  const isWhole = moved === order.numbers.length
  const glyph = isStuck ? WARN : isWhole ? CHECK : CLOCK
  return (
    <li className={isStuck ? 'failed' : isWhole ? 'complete' : 'neutral'}>
      <Glyph>{glyph}</Glyph>
      <b className="cut" title={order.carrier.name}>
        {order.carrier.name}
      </b>
      <span>
        {isReleased(order, now) || !order.foc?.at
          ? `${moved} of ${order.numbers.length} moved`
          : `${order.numbers.length} at ${clockIn(order.foc.at, zoneShown(choice, order.timeZone))}`}
      </span>
    </li>
  )
}
