import { Moment } from '../../time/moment.tsx'
import type { OrderOnPage } from '../order-on-page.ts'
import { dialled } from './dialled.ts'

/** What the customer had confirmed by the carrier before the submission (R5.5). */
export function CarrierCallNote({ order: { carrierCall: call, timeZone, carrier } }: { order: OrderOnPage }) {
  if (!call) return null
  return (
    <p className="small second carrier-call">
      <b>Carrier call</b>, <Moment at={call.calledAt} zone={timeZone} />: {call.spokeWith} of {carrier.name} confirmed{' '}
      {call.legalName}, account {call.accountNumber}, BTN {dialled(call.btn)}.
    </p>
  )
}
