import { Link } from 'react-router'
import { Glyph } from '../glyph/glyph.tsx'
import { useTint } from '../live/use-tint.ts'
import { STAGES } from '../marks/stages.tsx'
import { Moment } from '../time/moment.tsx'
import { serverNow } from '../time/server-clock.ts'
import { dayIn } from '../time/when.ts'
import { standingsInWords } from './order-dials.ts'
import type { MigrationRow } from './use-migrations.ts'

/** One migration in one line: who moves where, whether it can go, how its orders stand, and when the next numbers move. */
export function MigrationLine({ migration }: { migration: MigrationRow }) {
  const { id, customerName, winningCarrier, projectManager, readiness, nextFoc } = migration
  const tinted = useTint(`${readiness.sentence} ${JSON.stringify(nextFoc)}`)
  return (
    <li className={tinted ? 'migration-line tinted' : 'migration-line'}>
      <p className="cut who">
        <Link to={`/migrations/${id}`} title={customerName}>
          {customerName}
        </Link>
      </p>
      <p className="cut second to" title={winningCarrier.name}>
        {winningCarrier.name}
        {projectManager && <span className="third">, {projectManager}</span>}
      </p>
      <p className={readiness.ready ? 'can-go yes' : 'can-go'}>{readiness.sentence}</p>
      <Dials migration={migration} />
      <NextFoc foc={nextFoc} />
    </li>
  )
}

function Dials({ migration: { portOrders, orderCount } }: { migration: MigrationRow }) {
  const orders = portOrders.edges.map(({ node }) => node)
  const live = orders.filter(({ conditions }) => !conditions.includes('CANCELLED'))
  const rest = orderCount - live.length
  if (orderCount === 0) return <p className="dials third">no orders</p>
  return (
    <p className="dials">
      <span className="unseen">{standingsInWords(orders, orderCount)}</span>
      {live.map(({ id, reference, carrier, stage, conditions }) => (
        <span
          key={id}
          aria-hidden="true"
          className={`${STAGES[stage].className} ${conditions.length > 0 ? 'dial troubled' : 'dial'}`}
          title={`${reference}, ${carrier.name}: ${STAGES[stage].word}`}
        >
          <Glyph>{STAGES[stage].dial}</Glyph>
        </span>
      ))}
      {rest > 0 && (
        <span aria-hidden="true" className="tiny second">
          +{rest}
        </span>
      )}
    </p>
  )
}

function NextFoc({ foc }: { foc: MigrationRow['nextFoc'] }) {
  if (!foc) return <p className="next-foc third">no FOC yet</p>
  const { at, date, timeZone, confirmed } = foc
  return (
    <p className="next-foc">
      <span className={confirmed ? 'foc promised confirmed' : 'foc expected'}>
        {at ? <Moment at={at} zone={timeZone} /> : `${dayIn(date, serverNow().getFullYear())}, no time yet`}
      </span>
      {!confirmed && <span className="tiny third"> unconfirmed</span>}
    </p>
  )
}
