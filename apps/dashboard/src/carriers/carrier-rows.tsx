import type { CarrierPartsFragment } from '@portday/schema/dashboard'
import { Link } from 'react-router'
import { Glyph, MOON } from '../glyph/glyph.tsx'
import { counted, figure } from '../words/figure.ts'
import { GreyRows } from './grey-rows.tsx'
import { KINDS, rangeWords } from './kinds.ts'
import { PhoneLine } from './phone-line.tsx'
import { zoneShort, zoneWords } from './zones.ts'

interface Rows {
  readonly carriers: readonly CarrierPartsFragment[] | null
}

export function CarrierTable({ carriers }: Rows) {
  return (
    <table className="lines carriers-table">
      <caption className="unseen">Losing carriers</caption>
      <thead>
        <tr>
          <th scope="col" className="name">
            Carrier
          </th>
          <th scope="col">FOC, business days</th>
          <th scope="col" className="right">
            Open orders
          </th>
          <th scope="col">Received until</th>
          <th scope="col" className="call">
            Who to call, and when
          </th>
        </tr>
      </thead>
      <tbody>
        {carriers?.map((carrier) => (
          <tr key={carrier.id}>
            <th scope="row" className="name">
              <CarrierName carrier={carrier} />
            </th>
            <td>
              <Range carrier={carrier} />
            </td>
            <td className={carrier.openOrderCount === 0 ? 'right third' : 'right'}>{figure(carrier.openOrderCount)}</td>
            <td>
              <Cutoff carrier={carrier} />
            </td>
            <td className="call">
              <WhoToCall carrier={carrier} />
            </td>
          </tr>
        )) ?? <GreyRows cells={5} />}
      </tbody>
    </table>
  )
}

/** A carrier on a phone: who, how long, and a number to tap. */
export function CarrierItems({ carriers }: Rows) {
  if (carriers === null) {
    return (
      <table className="lines">
        <tbody>
          <GreyRows cells={1} />
        </tbody>
      </table>
    )
  }
  return (
    <ul className="carriers-items" aria-label="Losing carriers">
      {carriers.map((carrier) => (
        <li key={carrier.id}>
          <div className="who">
            <CarrierName carrier={carrier} />
            {carrier.openOrderCount > 0 && <p className="tiny">{counted(carrier.openOrderCount, 'open order')}</p>}
          </div>
          <p className="facts">
            <span>
              <Range carrier={carrier} /> business days
            </span>
            <span>
              received until <Cutoff carrier={carrier} />
            </span>
          </p>
          <WhoToCall carrier={carrier} />
        </li>
      ))}
    </ul>
  )
}

function CarrierName({ carrier: { id, name, type } }: { carrier: CarrierPartsFragment }) {
  return (
    <p className="cut">
      <Link to={`/carriers/${id}`} title={name}>
        {name}
      </Link>{' '}
      <span className="tiny second">{KINDS[type].word}</span>
    </p>
  )
}

function Range({ carrier: { focBusinessDays, ownFocBusinessDays } }: { carrier: CarrierPartsFragment }) {
  return (
    <>
      <b>{rangeWords(focBusinessDays)}</b>
      {ownFocBusinessDays && <span className="tiny second"> its own</span>}
    </>
  )
}

function Cutoff({ carrier: { receiptCutoff, timeZone } }: { carrier: CarrierPartsFragment }) {
  return (
    <span title={zoneWords(timeZone)}>
      {receiptCutoff} {zoneShort(timeZone)}
    </span>
  )
}

/** Its line, when it answers and the way round it; only the way where it has no line of its own. */
function WhoToCall({ carrier }: { carrier: CarrierPartsFragment }) {
  const { escalationPhone, escalationHours, escalationRoute, answersAtNight } = carrier
  if (!escalationPhone) {
    return (
      <p className="second cut" title={escalationRoute}>
        {escalationRoute}
      </p>
    )
  }
  return (
    <div className="who-to-call">
      <p>
        <PhoneLine number={escalationPhone} />
        {escalationHours && <span className="tiny second">{escalationHours}</span>}
        <NightMark answers={answersAtNight} />
      </p>
      <p className="tiny second cut" title={escalationRoute}>
        {escalationRoute}
      </p>
    </div>
  )
}

export function NightMark({ answers }: { answers: boolean }) {
  return (
    <span className={answers ? 'night-mark answers' : 'night-mark'}>
      <Glyph>{MOON}</Glyph>
      {answers ? 'Answers at night' : 'Not at night'}
    </span>
  )
}
