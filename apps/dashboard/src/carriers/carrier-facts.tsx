import type { CarrierRecord } from '../data-provider/carriers.ts'
import { serverNow } from '../time/server-clock.ts'
import { dayIn } from '../time/when.ts'
import { COUNTRIES, everyOne, kindsRange } from './carrier-form.ts'
import { NightMark } from './carrier-rows.tsx'
import { type FactLine, Facts, NoneYet } from './facts.tsx'
import { Holidays } from './holidays.tsx'
import { KINDS, rangeWords } from './kinds.ts'
import { OrdersHeld } from './orders-held.tsx'
import { PhoneLine } from './phone-line.tsx'
import { zoneWords } from './zones.ts'

export function CarrierFacts({ carrier }: { carrier: CarrierRecord }) {
  return (
    <>
      <div className="settings-facts">
        <Facts title="How long a FOC takes" lines={rangeLines(carrier)} />
        <Facts title="Who to call, and when" lines={callLines(carrier)} />
        <Facts title="When it works" lines={dayLines(carrier)} />
      </div>
      <Holidays carrier={carrier} />
      <OrdersHeld carrier={carrier} />
    </>
  )
}

function rangeLines({ type, focBusinessDays, ownFocBusinessDays, focMarket, focNote }: CarrierRecord): FactLine[] {
  return [
    {
      term: 'Range',
      told: `${rangeWords(focBusinessDays)} business days, plan on ${focBusinessDays.max}`,
      beside: ownFocBusinessDays ? `its own; ${kindsRange(type)}` : `as ${everyOne(type)}`,
    },
    { term: 'Kind', told: KINDS[type].word },
    { term: 'Market', told: focMarket ?? <NoneYet /> },
    { term: 'Note', told: focNote ?? <NoneYet /> },
  ]
}

function callLines(carrier: CarrierRecord): FactLine[] {
  const { escalationPhone, escalationHours, escalationRoute, answersAtNight } = carrier
  return [
    { term: 'Porting line', told: escalationPhone ? <PhoneLine number={escalationPhone} /> : <NoneYet /> },
    { term: 'It answers', told: escalationHours ?? <NoneYet /> },
    { term: 'On a port night', told: <NightMark answers={answersAtNight} /> },
    { term: 'Way to somebody', told: escalationRoute },
  ]
}

function dayLines({ receiptCutoff, timeZone, country, holidaysAdded, holidaysDropped }: CarrierRecord): FactLine[] {
  const year = serverNow().getUTCFullYear()
  const days = (list: readonly string[]) =>
    list.length === 0 ? <NoneYet>None</NoneYet> : list.map((day) => dayIn(day, year)).join('; ')
  return [
    {
      term: 'Received until',
      told: `${receiptCutoff}, ${zoneWords(timeZone)}`,
      beside: 'What comes later counts as received on the next business day.',
    },
    { term: 'Holidays of', told: country === 'CA' ? COUNTRIES.CA : COUNTRIES.US },
    { term: 'Days added', told: days(holidaysAdded) },
    { term: 'Days dropped', told: days(holidaysDropped) },
  ]
}
