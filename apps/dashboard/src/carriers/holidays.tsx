import type { CarrierRecord } from '../data-provider/carriers.ts'
import { serverNow } from '../time/server-clock.ts'
import { dayIn } from '../time/when.ts'
import { counted } from '../words/figure.ts'

type Holiday = CarrierRecord['thisYear'][number]

/** The days of this year and the next on which it does not work, as they are kept. */
export function Holidays({ carrier }: { carrier: CarrierRecord }) {
  const year = serverNow().getUTCFullYear()
  return (
    <section className="section">
      <div className="head">
        <h2>Holidays</h2>
        <p className="small second">on the day they are kept, with the days added and without those dropped</p>
      </div>
      <div className="holidays">
        <Year year={year} holidays={carrier.thisYear} />
        <Year year={year + 1} holidays={carrier.nextYear} />
      </div>
    </section>
  )
}

function Year({ year, holidays }: { year: number; holidays: readonly Holiday[] }) {
  return (
    <div>
      <h3>
        {year} <span className="tiny third">{counted(holidays.length, 'day')}</span>
      </h3>
      <ul className="small">
        {holidays.map(({ date, name }) => (
          <li key={date}>
            <time dateTime={date}>{dayIn(date, year)}</time>
            <span className="second">{name}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
