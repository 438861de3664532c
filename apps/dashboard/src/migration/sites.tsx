import { Glyph, PLUS } from '../glyph/glyph.tsx'
import { useMayCommand } from '../shell/shell-facts.ts'
import { Moment } from '../time/moment.tsx'
import { counted } from '../words/figure.ts'
import { telephone } from '../words/telephone.ts'
import { useOpen } from './opened.ts'
import { E911_WORDS, e911Of } from './site-e911.ts'
import { ordersOf, type SiteHere, type Workspace } from './workspace.ts'

const PIN = (
  <>
    <path d="M8 14s4.6-4.2 4.6-7.6a4.6 4.6 0 0 0-9.2 0C3.4 9.8 8 14 8 14z" />
    <circle cx="8" cy="6.4" r="1.5" />
  </>
)

/** The places of the customer, each with its test of 933 and the people to reach. */
export function Sites({ migration }: { migration: Workspace }) {
  const mayCommand = useMayCommand()
  const open = useOpen()
  return (
    <section className="section" aria-labelledby="sites-head">
      <div className="head">
        <h2 id="sites-head">Sites</h2>
        <p className="small third">933 is dialed at each</p>
        {mayCommand && (
          <button type="button" className="button quiet far" onClick={() => open({ form: 'site' })}>
            <Glyph>{PLUS}</Glyph>
            Add site
          </button>
        )}
      </div>
      <ul>
        {migration.sites.map((site) => (
          <SiteLine key={site.id} site={site} migration={migration} />
        ))}
      </ul>
    </section>
  )
}

function SiteLine({ site, migration }: { site: SiteHere; migration: Workspace }) {
  const { id, name, address, timeZone, contacts } = site
  const numbers = ordersOf(migration)
    .filter(({ siteId }) => siteId === id)
    .reduce((sum, { numberCount }) => sum + numberCount, 0)
  const e911 = e911Of(
    id,
    migration.checklist.edges.map(({ node }) => node),
  )
  const beside = [
    address,
    timeZone === migration.timeZone ? null : timeZone.replaceAll('_', ' '),
    numbers > 0 ? counted(numbers, 'number') : null,
  ].filter(Boolean)
  return (
    <li className="site">
      <Glyph>{PIN}</Glyph>
      <div>
        <h3 className="cut" title={name}>
          {name}
        </h3>
        <p className="second">{beside.join(' · ') || 'no address yet'}</p>
        {contacts.map(({ name: who, phone }) => (
          <p key={`${who} ${phone}`} className="second">
            {who}
            {phone && (
              <>
                , <a href={`tel:${phone}`}>{telephone(phone)}</a>
              </>
            )}
          </p>
        ))}
      </div>
      <p className={`e911 ${e911.state}`}>
        {E911_WORDS[e911.state]}
        {e911.at && (
          <span className="tiny third">
            <Moment at={e911.at} zone={timeZone} />
          </span>
        )}
      </p>
    </li>
  )
}
