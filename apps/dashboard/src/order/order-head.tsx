import { formatNumber } from '@portday/domain/telephone-number'
import type { CarrierType } from '@portday/schema/dashboard'
import { Link } from 'react-router'
import { ConditionChips } from '../marks/conditions.tsx'
import { STAGES } from '../marks/stages.tsx'
import { dayIn } from '../time/when.ts'
import { counted } from '../words/figure.ts'
import type { OrderOnPage, Reading } from './order-on-page.ts'
import { sentenceOf } from './sentence.ts'

const KINDS = {
  ILEC: 'ILEC',
  CLEC: 'CLEC',
  WIRELESS: 'wireless',
  REGIONAL: 'regional',
  TOLL_FREE: 'toll-free',
} as const satisfies Record<CarrierType, string>

/** Whose order it is and where it stands, in one sentence. */
export function OrderHead({ order, reading }: { order: OrderOnPage; reading: Reading }) {
  const { migration, carrier, reference, accountNumber, btn } = order
  return (
    <header className="order-head">
      <nav className="crumb" aria-label="You are here">
        <Link to={`/migrations/${migration.id}`} title={migration.customerName} className="cut">
          {migration.customerName}
        </Link>
        <span aria-hidden="true">/</span>
        <span aria-current="page">{reference}</span>
      </nav>
      <p className="quick small second">
        <span>
          <b>{carrier.name}</b>, {KINDS[carrier.type]}
        </span>
        <span>{counted(order.numberCount, 'number')}</span>
        {accountNumber && <span>account {accountNumber}</span>}
        {btn && <span>BTN {formatNumber(btn)}</span>}
        <span>to {migration.winningCarrier.name}</span>
        {order.portType === 'PARTIAL' && (
          <span>partial{order.newBtn ? `, new BTN ${formatNumber(order.newBtn)}` : ', no new BTN named'}</span>
        )}
        {order.requestedDate && <span>asked for {dayIn(order.requestedDate, reading.now.getFullYear())}</span>}
      </p>
      <div className="headline">
        <h1>{sentenceOf(order, reading)}</h1>
        <span className="chips-beside">
          <ConditionChips conditions={order.conditions} />
        </span>
      </div>
      <Family order={order} />
    </header>
  )
}

/** The order that it was split off, and those that were split off it (R8.4). */
function Family({ order: { parent, children } }: { order: OrderOnPage }) {
  if (!parent && children.length === 0) return null
  return (
    <p className="small second family">
      {parent && (
        <span>
          Split off <Related order={parent} />
        </span>
      )}
      {children.map((child) => (
        <span key={child.id}>
          <Related order={child} /> was split off
        </span>
      ))}
    </p>
  )
}

function Related({ order: { id, reference, stage, numberCount } }: { order: OrderOnPage['children'][number] }) {
  return (
    <>
      <Link to={`/orders/${id}`}>{reference}</Link> ({counted(numberCount, 'number')}, {STAGES[stage].word})
    </>
  )
}
