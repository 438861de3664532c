import { formatNumber } from '@portday/domain/telephone-number'
import type { NightMigration } from './night.ts'
import type { Tonight } from './tonight.ts'

/** Everybody who can be rung tonight: whom the rules name for the orders first (R14.3), then the people at the sites. */
export function WhoToCall({ migration, tonight }: { migration: NightMigration; tonight: Tonight }) {
  const contacts = tonight.orders.flatMap(({ whoToCall }) => whoToCall)
  const known = new Map(contacts.map((contact) => [`${contact.who} ${contact.phone}`, contact]))
  const people = migration.sites.flatMap((site) => site.contacts.map((person) => ({ ...person, site })))
  return (
    <ul className="night-lines">
      {[...known].map(([key, { who, phone, route, hours, why }]) => (
        <Line key={key} who={who} about={[why, hours, phone === null ? route : null]} phone={phone} />
      ))}
      {people.map(({ name, phone, site }) => (
        <Line key={`${site.id} ${name}`} who={name} about={[site.name]} phone={phone} />
      ))}
    </ul>
  )
}

function Line({ who, about, phone }: { who: string; about: readonly (string | null)[]; phone: string | null }) {
  return (
    <li>
      <div>
        <b>{who}</b>
        <p>{about.filter(Boolean).join(' ')}</p>
      </div>
      {phone !== null && <a href={`tel:${phone}`}>{formatNumber(phone)}</a>}
    </li>
  )
}
