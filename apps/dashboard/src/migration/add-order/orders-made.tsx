import { Link } from 'react-router'
import type { WarningTold } from '../../command/use-command.ts'
import { CHECK, Glyph } from '../../glyph/glyph.tsx'
import { counted } from '../../words/figure.ts'

/** What came of it, and where to go on: each order wants its letter next. */
export function OrdersMade({
  orders,
  warnings,
  onDone,
}: {
  orders: readonly { id: string; reference: string }[]
  warnings: readonly WarningTold[]
  onDone: () => void
}) {
  return (
    <div className="made">
      <p role="status">
        <Glyph>{CHECK}</Glyph> {counted(orders.length, 'order')} made. The letter comes next.
      </p>
      <ul className="small">
        {warnings.map(({ code, message, remedy, portOrderId }) => (
          <li key={`${code} ${portOrderId} ${message}`} className="second">
            {message} {remedy} <span className="code">{code}</span>
          </li>
        ))}
      </ul>
      <p className="acts">
        {orders.slice(0, 6).map(({ id, reference }, place) => (
          <Link key={id} className={place === 0 ? 'button go' : 'button'} to={`/orders/${id}`}>
            Open {reference}
          </Link>
        ))}
        <button type="button" className="button" onClick={onDone}>
          Stay here
        </button>
      </p>
    </div>
  )
}
