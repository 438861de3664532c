import { formatNumber } from '@portday/domain/telephone-number'
import { Fragment } from 'react'
import { Link } from 'react-router'
import { Glyph, PHONE } from '../glyph/glyph.tsx'
import { WARN } from './glyphs.tsx'
import type { NightMigration } from './night.ts'
import { orderActs } from './order-acts.ts'
import type { ProblemTold } from './problems.ts'
import type { ShownOrder } from './with-taps.ts'

/** What is wrong, and the first thing to do about it (R14.3). */
export function ProblemPanel({
  problem: { problem, orders, headline, numbers, firstThing, forTheNoc },
  winningCarrier: { name, nocPhone },
  mayCommand,
  onTheyMoved,
  onSplit,
}: {
  problem: ProblemTold
  winningCarrier: NightMigration['winningCarrier']
  mayCommand: boolean
  onTheyMoved: (order: ShownOrder) => void
  onSplit: (order: ShownOrder) => void
}) {
  const partial = problem === 'partial_port' && mayCommand ? orders : []
  const of = (order: ShownOrder) => (partial.length > 1 ? ` from ${order.carrier.name}` : '')
  return (
    <section className={problem === 'calls_fail' ? 'night-problem rejected' : 'night-problem failed'}>
      <Glyph>{WARN}</Glyph>
      <h2>{headline}</h2>
      {numbers !== '' && <p className="which">{numbers}</p>}
      <p>
        <strong>First:</strong> {firstThing} Say{' '}
        {orders.map((order, place) => (
          <Fragment key={order.id}>
            {place > 0 && ', '}
            <Link to={`/orders/${order.id}`}>{order.reference}</Link>
          </Fragment>
        ))}
        .
      </p>
      <div className="acts">
        {forTheNoc && nocPhone !== null && (
          <a className="button go" href={`tel:${nocPhone}`}>
            <Glyph>{PHONE}</Glyph>
            Call {name}, {formatNumber(nocPhone)}
          </a>
        )}
        {partial.map((order) => (
          <Fragment key={order.id}>
            <button type="button" className="button" onClick={() => onTheyMoved(order)}>
              They moved{of(order)}
            </button>
            {orderActs(order, true, true).splitOff > 0 && (
              <button type="button" className="button" onClick={() => onSplit(order)}>
                Split them off{of(order)}
              </button>
            )}
          </Fragment>
        ))}
      </div>
    </section>
  )
}
