import { Moment } from '../time/moment.tsx'
import { serverNow, useNow } from '../time/server-clock.ts'
import { untilOrAgo } from '../time/span.ts'
import { dayIn } from '../time/when.ts'
import type { Workspace } from './workspace.ts'

const HALF_MINUTE_MS = 30_000

/** Can we go? The rules' own sentence, below the question that it answers. */
export function Answer({ migration }: { migration: Workspace }) {
  const { ready, sentence } = migration.readiness
  const colon = sentence.indexOf(':') + 1
  return (
    <div>
      <p className="question">
        Can we cut over? <NextFoc migration={migration} />
      </p>
      <h1 className={ready ? 'answer-yes' : 'answer-no'}>
        <em>{sentence.slice(0, colon)}</em>
        {sentence.slice(colon)}
      </h1>
    </div>
  )
}

function NextFoc({ migration: { nextFoc } }: { migration: Workspace }) {
  const now = useNow(HALF_MINUTE_MS)
  if (!nextFoc) return <>No FOC is on record yet.</>
  const { at, date, timeZone, confirmed } = nextFoc
  const unconfirmed = confirmed ? '' : ', which nobody has confirmed'
  if (!at) {
    return (
      <>
        The next FOC is on <b>{dayIn(date, serverNow().getFullYear())}</b>, without a time yet{unconfirmed}.
      </>
    )
  }
  const past = new Date(at) < now
  return (
    <>
      {past ? 'The earliest open FOC was' : 'The first numbers move on'}{' '}
      <b>
        <Moment at={at} zone={timeZone} />
      </b>
      , {untilOrAgo(new Date(at), now)}
      {unconfirmed}.
    </>
  )
}
