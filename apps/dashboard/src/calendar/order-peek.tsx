import { useQuery } from '@apollo/client/react'
import { CalendarOrderDocument, type CalendarOrderQuery } from '@portday/schema/dashboard'
import { Link } from 'react-router'
import { failureOf } from '../api/failure.ts'
import { ConditionChips } from '../marks/conditions.tsx'
import { StageMark } from '../marks/stages.tsx'
import { Dialog } from '../shell/dialog.tsx'
import { FailureInPlace } from '../states/failure-note.tsx'
import { Moment } from '../time/moment.tsx'
import { serverNow } from '../time/server-clock.ts'
import { dayIn, windowIn } from '../time/when.ts'
import { counted } from '../words/figure.ts'

type PeekedOrder = NonNullable<CalendarOrderQuery['portOrder']>

/** The order beside the calendar: where it stands, its FOC, what is next, and whether its migration can go. */
export function OrderPeek({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, previousData, error, refetch } = useQuery(CalendarOrderDocument, { variables: { id } })
  const order = (data ?? previousData)?.portOrder
  const title = order ? order.carrier.name : 'Order'
  return (
    <Dialog side title={title} onClose={onClose}>
      {order ? (
        <Facts order={order} />
      ) : error ? (
        <FailureInPlace
          what="The order"
          failure={failureOf(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : data ? (
        <p className="second">There is no order with this ID; it may be from another Portday.</p>
      ) : (
        <Waiting />
      )}
    </Dialog>
  )
}

function Facts({ order }: { order: PeekedOrder }) {
  const { migration, stage, conditions, numberCount, reference, nextActions, locks, whoToCall } = order
  const [next] = nextActions
  return (
    <div className="peek">
      <p className="second">
        {reference} · {migration.customerName} · {counted(numberCount, 'number')}
      </p>
      <p className="peek-marks">
        <StageMark stage={stage} />
        <ConditionChips conditions={conditions} />
      </p>
      <dl>
        <dt>FOC</dt>
        <dd>
          <FocFacts order={order} />
        </dd>
        {next && (
          <>
            <dt>Next</dt>
            <dd>{next}</dd>
          </>
        )}
        {locks[0] && (
          <>
            <dt>Locked</dt>
            <dd>{locks[0].why}</dd>
          </>
        )}
        {whoToCall[0] && (
          <>
            <dt>Who to call</dt>
            <dd>
              <CallFacts contact={whoToCall[0]} />
            </dd>
          </>
        )}
        <dt>Can go</dt>
        <dd>{migration.readiness.sentence}</dd>
        {migration.projectManager && (
          <>
            <dt>Person</dt>
            <dd>{migration.projectManager}</dd>
          </>
        )}
      </dl>
      <p className="actions">
        <Link className="button go" to={`/orders/${order.id}`}>
          Open the order
        </Link>
        <Link className="button" to={`/migrations/${migration.id}`}>
          Open the migration
        </Link>
      </p>
    </div>
  )
}

function CallFacts({ contact: { who, phone, hours, route } }: { contact: PeekedOrder['whoToCall'][number] }) {
  return (
    <>
      {who}
      {phone && (
        <>
          , <a href={`tel:${phone}`}>{phone}</a>
        </>
      )}
      {hours && `, ${hours}`}
      {!phone && route && `: ${route}`}
    </>
  )
}

function FocFacts({ order: { foc, focHistory, focEstimate, stage } }: { order: PeekedOrder }) {
  const year = serverNow().getFullYear()
  // Each commitment says why it replaced the one before it.
  const earlier = focHistory
    .map((each, index) => ({ ...each, left: focHistory[index + 1]?.reason ?? null }))
    .filter(({ date, at }) => date !== foc?.date || at !== foc.at)
  return (
    <>
      {foc ? (
        <>
          <b>{foc.at ? <Moment at={foc.at} zone={foc.timeZone} /> : `${dayIn(foc.date, year)}, no time yet`}</b>
          <br />
          <span className="second">{confirmationOf(foc)}</span>
        </>
      ) : (
        <span>
          None yet, expected {windowIn(focEstimate.earliest, focEstimate.latest, year)}
          {focEstimate.assumesSubmissionToday && stage === 'LOA_PENDING' && ' if the LOA is sent today'}
        </span>
      )}
      {earlier.map(({ date, at, timeZone, left, recordedAt }) => (
        <span key={recordedAt} className="peek-was second">
          was <s>{at ? <Moment at={at} zone={timeZone} /> : dayIn(date, year)}</s>
          {left && `: ${left}`}
        </span>
      ))}
    </>
  )
}

function confirmationOf({ confirmedAt, confirmedBy }: NonNullable<PeekedOrder['foc']>): string {
  if (!confirmedAt) return 'Unconfirmed: nobody has spoken to the winning carrier'
  return confirmedBy ? `Confirmed by ${confirmedBy}` : 'Confirmed'
}

function Waiting() {
  return (
    <div className="peek" aria-busy="true">
      {['Reference and customer', 'Stage and conditions', 'When it ports', 'What to do next'].map((line) => (
        <p key={line}>
          <span className="grey-bar">{line}</span>
        </p>
      ))}
    </div>
  )
}
