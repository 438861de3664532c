import { useState } from 'react'
import { Link } from 'react-router'
import { CHECK, Glyph } from '../glyph/glyph.tsx'
import { Moment } from '../time/moment.tsx'
import { serverNow } from '../time/server-clock.ts'
import { clockIn, dayIn } from '../time/when.ts'
import { useZoneChoice, zoneShown } from '../time/zone-choice.ts'
import { counted } from '../words/figure.ts'
import { tallyOf } from './counts.ts'
import { SPLIT } from './glyphs.tsx'
import type { Shown } from './number-filter.ts'
import type { GroupActs } from './number-list.tsx'
import { NumberRow, type RowOpened } from './number-row.tsx'
import { orderActs } from './order-acts.ts'
import { waysBack } from './way-back.ts'
import type { ShownNumber, ShownOrder } from './with-taps.ts'

/** The numbers of one order, with what can be done to all of them at once. */
export function OrderGroup({
  order,
  numbers,
  isReleased,
  isSearching,
  shown,
  portBackHours,
  mayCommand,
  acts,
}: {
  order: ShownOrder
  numbers: readonly ShownNumber[]
  isReleased: boolean
  isSearching: boolean
  shown: Shown
  portBackHours: number
  mayCommand: boolean
  acts: GroupActs
}) {
  const [choice] = useZoneChoice()
  const [opened, setOpened] = useState<RowOpened | null>(null)
  const zone = zoneShown(choice, order.timeZone)
  const tally = tallyOf(order)
  const allowed = orderActs(order, isReleased, waysBack([order], portBackHours, serverNow()).length > 0)
  const isWaiting = !isReleased && shown === 'to_test' && !isSearching
  const hasNews = isWaiting || allowed.some || order.children.length > 0
  if (numbers.length === 0 && (isSearching || shown !== 'to_test' || !hasNews)) return null
  return (
    <div className="night-group">
      <div className="night-group-head">
        <h3>
          {order.carrier.name} <Link to={`/orders/${order.id}`}>{order.reference}</Link>
        </h3>
        <p>{groupLine(order, tally, isReleased, zone)}</p>
        {order.children.map(({ id, reference, numberCount }) => (
          <p key={id}>
            {counted(numberCount, 'number')} that did not move went to <Link to={`/orders/${id}`}>{reference}</Link>
          </p>
        ))}
        {mayCommand && allowed.some && (
          <div className="acts">
            {allowed.restPorted > 0 && (
              <button type="button" className="button" onClick={() => acts.onRestPorted(order)}>
                <Glyph>{CHECK}</Glyph>
                {allowed.restPorted === order.numbers.length
                  ? `All ${allowed.restPorted} ported`
                  : `The other ${allowed.restPorted} ported`}
              </button>
            )}
            {allowed.splitOff > 0 && (
              <button type="button" className="button" onClick={() => acts.onSplit(order)}>
                <Glyph>{SPLIT}</Glyph>
                Split off {allowed.splitOff}
              </button>
            )}
            {allowed.complete && (
              <button type="button" className="button" onClick={() => acts.onComplete(order)}>
                <Glyph>{CHECK}</Glyph>
                Complete {order.reference}
              </button>
            )}
          </div>
        )}
        {!allowed.records && allowed.why !== null && order.stage !== 'COMPLETE' && !isWaiting && (
          <p>
            {allowed.why.message} {allowed.why.remedy}
          </p>
        )}
        {isWaiting && order.foc?.at && (
          <p>
            Their calls are due <Moment at={order.testCallsDueAt ?? order.foc.at} zone={order.timeZone} />
          </p>
        )}
      </div>
      <ul className="night-numbers" aria-label={`Numbers of ${order.carrier.name}`}>
        {numbers.map((number) => (
          <NumberRow
            key={number.number}
            number={number}
            zone={zone}
            portBackHours={portBackHours}
            mayTap={mayCommand && allowed.records}
            opened={opened?.number === number.number ? opened.what : null}
            onOpen={setOpened}
          />
        ))}
      </ul>
    </div>
  )
}

function groupLine(order: ShownOrder, tally: ReturnType<typeof tallyOf>, isReleased: boolean, zone: string): string {
  const all = order.numbers.length
  const { foc } = order
  if (!isReleased) {
    const when = foc?.at
      ? `at ${clockIn(foc.at, zone)}`
      : `on ${dayIn(foc?.date ?? '', Number(foc?.date.slice(0, 4)))}, at an hour nobody has told yet`
    return `${counted(all, 'number')} ${all === 1 ? 'moves' : 'move'} ${when}`
  }
  const moved = tally.PORTED + tally.TESTED + tally.TEST_FAILED
  return `${moved} of ${all} moved, ${tally.TESTED} tested${tally.PORTED_BACK > 0 ? `, ${tally.PORTED_BACK} gone back` : ''}`
}
