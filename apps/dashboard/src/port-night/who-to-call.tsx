import { formatNumber } from '@portday/domain/telephone-number'
import type { NightMigration } from './night.ts'
import type { Tonight } from './tonight.ts'

/** Everybody who can be rung tonight: the NOC first, then the losing carriers' lines, then the people at the sites. */
export function WhoToCall({ migration, tonight }: { migration: NightMigration; tonight: Tonight }) {
  const { winningCarrier: winning, sites } = migration
  const carriers = [...new Map(tonight.orders.map(({ carrier }) => [carrier.id, carrier])).values()]
  return (
    <ul className="night-lines">
      <Line
        who={`${winning.name}, porting NOC`}
        about={
          winning.nocPhone === null ? 'no number on record: ask for one' : 'day and night, escalates to every carrier'
        }
        phone={winning.nocPhone}
      />
      {winning.portingContact !== null && (
        <Line who={`${winning.name}, porting desk`} about={winning.portingContact} phone={null} />
      )}
      {carriers.map((carrier) => (
        <Line
          key={carrier.id}
          who={carrier.name}
          about={[
            carrier.escalationRoute,
            carrier.escalationHours,
            carrier.escalationPhone !== null && !carrier.answersAtNight ? 'not answered at night' : '',
          ]
            .filter(Boolean)
            .join('; ')}
          phone={carrier.escalationPhone}
        />
      ))}
      {sites.flatMap((site) =>
        site.contacts.map(({ name, phone }) => (
          <Line key={`${site.id} ${name}`} who={name} about={site.name} phone={phone} />
        )),
      )}
    </ul>
  )
}

function Line({ who, about, phone }: { who: string; about: string; phone: string | null }) {
  return (
    <li>
      <div>
        <b>{who}</b>
        <p>{about}</p>
      </div>
      {phone !== null && <a href={`tel:${phone}`}>{formatNumber(phone)}</a>}
    </li>
  )
}
