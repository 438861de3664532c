import type { NightsOrderFragment } from '@portday/schema/dashboard'
import { useEffect } from 'react'
import { Link } from 'react-router'
import { CHECK, Glyph, MOON, STOP } from '../glyph/glyph.tsx'
import { useTitle } from '../shell/use-title.ts'
import { FailureInPlace } from '../states/failure-note.tsx'
import { Moment } from '../time/moment.tsx'
import { serverNow } from '../time/server-clock.ts'
import { untilOrAgo } from '../time/span.ts'
import { dayIn } from '../time/when.ts'
import { counted } from '../words/figure.ts'
import { WARN } from './glyphs.tsx'
import type { NightListed, Nights } from './nights.ts'
import { nightsSentence } from './nights-sentence.ts'
import { useNights } from './use-nights.ts'
import './nights.css'

const GROUPS = [
  { which: 'goingOn', heading: 'Going on' },
  { which: 'next', heading: 'Next' },
  { which: 'over', heading: 'Last 48 hours' },
] as const satisfies readonly { which: keyof Nights; heading: string }[]

/** Which nights there are: the one going on at the head. */
export function NightsScreen() {
  useTitle('Port night')
  // Whoever comes here may lose the network before a night is opened.
  useEffect(() => void import('./night-screen.tsx').catch(() => undefined), [])
  const { nights, later, failure, readAgain } = useNights()
  if (!nights) {
    if (failure) return <FailureInPlace failure={failure} what="The nights" alone onRetry={readAgain} />
    return (
      <div className="nights" aria-busy="true">
        <h1>
          <span className="unseen">The nights are being read</span>
          <span className="grey-bar" aria-hidden="true">
            Harbor &amp; Pine is porting now
          </span>
        </h1>
      </div>
    )
  }
  const none = GROUPS.every(({ which }) => nights[which].length === 0)
  return (
    <div className="nights">
      <h1>{nightsSentence(nights, serverNow())}</h1>
      {GROUPS.map(({ which, heading }) =>
        nights[which].length === 0 ? null : (
          <section key={which} className="section" aria-labelledby={`nights-${which}`}>
            <h2 id={`nights-${which}`}>{heading}</h2>
            <ul className={which === 'goingOn' ? 'nights-list dark' : 'nights-list'}>
              {nights[which].map((night) => (
                <NightLine key={`${night.migration.id} ${night.at}`} night={night} which={which} />
              ))}
            </ul>
          </section>
        ),
      )}
      {(none || nights.next.length === 0) && <Later order={later} />}
    </div>
  )
}

function NightLine({ night, which }: { night: NightListed; which: keyof Nights }) {
  const { migration, at, timeZone, carriers, numbers, moved, tested, stuck } = night
  const { ready, blockers } = migration.readiness
  return (
    <li>
      <Link to={`/port-night/${migration.id}`}>
        <b className="cut" title={migration.customerName}>
          {migration.customerName}
        </b>
        <span className="when">
          <Moment at={at} zone={timeZone} />, {untilOrAgo(new Date(at), serverNow())}
        </span>
        <span className="what cut">
          {which === 'next'
            ? `${counted(numbers, 'number')} from ${carriers.join(', ')} to ${migration.winningCarrier.name}`
            : `${moved} of ${numbers} moved, ${tested} tested`}
        </span>
        {which === 'next' ? (
          <span className={ready ? 'state complete' : 'state unconfirmed'}>
            <Glyph>{ready ? CHECK : STOP}</Glyph>
            {ready ? 'Ready' : counted(blockers.length, 'blocker')}
          </span>
        ) : (
          stuck > 0 && (
            <span className="state failed">
              <Glyph>{WARN}</Glyph>
              {stuck} did not move
            </span>
          )
        )}
      </Link>
    </li>
  )
}

function Later({ order }: { order: NightsOrderFragment | null }) {
  if (!order?.foc) {
    return (
      <p className="nights-later">
        <Glyph>{MOON}</Glyph>
        No order has a FOC to come. It stands here from 36 hours before its release.
      </p>
    )
  }
  const { foc, migration, carrier, timeZone } = order
  return (
    <p className="nights-later">
      <Glyph>{MOON}</Glyph>
      <span>
        The next release after that is{' '}
        {foc.at ? <Moment at={foc.at} zone={timeZone} /> : dayIn(foc.date, serverNow().getFullYear())}:{' '}
        <Link to={`/port-night/${migration.id}`}>{migration.customerName}</Link>, from {carrier.name}.
      </span>
    </p>
  )
}
