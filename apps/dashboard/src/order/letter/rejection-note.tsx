import { ConditionChips } from '../../marks/conditions.tsx'
import { Moment } from '../../time/moment.tsx'
import { fieldWord } from '../field-words.ts'
import type { RejectionShown } from '../mend.ts'
import type { OrderOnPage } from '../order-on-page.ts'

/** Why the letter came back, what to mend for each code, and how to send it again (R9). */
export function RejectionNote({ rejection, order }: { rejection: RejectionShown; order: OrderOnPage }) {
  return (
    <div className="rejection rejected">
      <p className="small">
        <ConditionChips conditions={['LOA_REJECTED']} /> by {order.carrier.name},{' '}
        <Moment at={rejection.rejectedAt} zone={order.timeZone} />
      </p>
      {rejection.note && <p className="small said">“{rejection.note}”</p>}
      <ul>
        {rejection.reasons.map(({ code, family, field, remedy, resubmit, businessDays }) => (
          <li key={code} className="small">
            <b className="mono">{code}</b> {fieldWord(field ?? family)}: {remedy}{' '}
            <span className="second">
              {resubmit}, usually {businessDays.min}–{businessDays.max} business days
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
