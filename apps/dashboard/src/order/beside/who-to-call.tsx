import { formatNumber } from '@portday/domain/telephone-number'
import { Glyph, PHONE } from '../../glyph/glyph.tsx'
import type { OrderOnPage } from '../order-on-page.ts'

/** Whom to ring about this order: the platform's NOC first, which answers at night, then the losing carrier (R14.3). */
export function WhoToCall({ order }: { order: OrderOnPage }) {
  const { carrier, migration, reference, btn } = order
  const { name, nocPhone, portingContact } = migration.winningCarrier
  return (
    <section className="section who-to-call" aria-labelledby="who-to-call">
      <h2 id="who-to-call">Who to call</h2>
      <div className="call-box small">
        {nocPhone ? (
          <>
            <span className="second">{name} porting NOC, day and night</span>
            <Dial number={nocPhone} />
          </>
        ) : (
          <span className="second">{name} has no NOC number on file.</span>
        )}
        {portingContact && <span className="second">Porting team: {portingContact}</span>}
        <span className="second">
          Say <span className="nobreak">{reference}</span>
          {btn && (
            <>
              {' '}
              and BTN <span className="nobreak">{formatNumber(btn)}</span>
            </>
          )}
          .
        </span>
      </div>
      <div className="call-box small">
        <span className="second">
          {carrier.name}
          {carrier.escalationHours ? `, ${carrier.escalationHours}` : ''}
          {carrier.answersAtNight ? ', also at night' : ', not at night'}
        </span>
        {carrier.escalationPhone && <Dial number={carrier.escalationPhone} />}
        <span className="second">{carrier.escalationRoute}</span>
      </div>
    </section>
  )
}

function Dial({ number }: { number: string }) {
  return (
    <a className="dial" href={`tel:${number}`}>
      <Glyph>{PHONE}</Glyph>
      {formatNumber(number)}
    </a>
  )
}
