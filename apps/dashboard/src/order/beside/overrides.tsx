import { Moment } from '../../time/moment.tsx'
import type { OrderOnPage } from '../order-on-page.ts'

/** The rules that somebody set aside on this order; they stay for ever (R2.6). */
export function Overrides({ order }: { order: OrderOnPage }) {
  if (order.overrides.length === 0) return null
  return (
    <section className="section overrides" aria-labelledby="overrides">
      <h2 id="overrides">Rules set aside</h2>
      <ul className="small">
        {order.overrides.map(({ at, by, code, command, reason }) => (
          <li key={`${at} ${code}`}>
            <b>{reason}</b>{' '}
            <span className="second">
              {by}, <Moment at={at} zone={order.timeZone} />, {command.replaceAll('_', ' ')}
            </span>{' '}
            <span className="code">{code}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
