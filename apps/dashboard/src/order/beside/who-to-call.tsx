import { formatNumber } from '@portday/domain/telephone-number'
import { Glyph, PHONE } from '../../glyph/glyph.tsx'
import type { OrderOnPage } from '../order-on-page.ts'

/** Whom to ring about this order now, the best first, and what to say to them (R14.3). */
export function WhoToCall({ order }: { order: OrderOnPage }) {
  const { whoToCall: contacts, reference, btn } = order
  if (contacts.length === 0) return null
  return (
    <section className="who-to-call" aria-labelledby="who-to-call">
      <h2 id="who-to-call">Who to call</h2>
      <ol className="contacts small">
        {contacts.map(({ who, phone, route, hours, why }) => (
          <li key={who}>
            <span>
              <b>{who}</b>
              {hours && <span className="second"> {hours}</span>}
            </span>
            {phone && (
              <a className="dial" href={`tel:${phone}`}>
                <Glyph>{PHONE}</Glyph>
                {formatNumber(phone)}
              </a>
            )}
            {route && <Route route={route} />}
            <span className="second">{why}</span>
          </li>
        ))}
      </ol>
      <p className="small second">
        Say <span className="nobreak">{reference}</span>
        {btn && (
          <>
            {' '}
            and BTN <span className="nobreak">{formatNumber(btn)}</span>
          </>
        )}
        .
      </p>
    </section>
  )
}

function Route({ route }: { route: string }) {
  if (/^https:\/\/\S+$/.test(route)) return <a href={route}>{route.replace('https://', '')}</a>
  if (/^\S+@\S+$/.test(route)) return <a href={`mailto:${route}`}>{route}</a>
  return <span>{route}</span>
}
