import type { PlatformPartsFragment } from '@portday/schema/dashboard'
import { Link } from 'react-router'
import { GreyRows } from './grey-rows.tsx'
import { PhoneLine } from './phone-line.tsx'

interface Rows {
  readonly platforms: readonly PlatformPartsFragment[] | null
}

export function PlatformTable({ platforms }: Rows) {
  return (
    <table className="lines carriers-table">
      <caption className="unseen">Platforms</caption>
      <thead>
        <tr>
          <th scope="col" className="name">
            Platform
          </th>
          <th scope="col">Porting NOC, at night</th>
          <th scope="col" className="contact">
            Porting contact
          </th>
          <th scope="col">Locked</th>
          <th scope="col">Best effort</th>
          <th scope="col">Port back</th>
        </tr>
      </thead>
      <tbody>
        {platforms?.map((platform) => (
          <tr key={platform.id}>
            <th scope="row" className="name">
              <PlatformName platform={platform} />
            </th>
            <td>
              <Noc platform={platform} />
            </td>
            <td className="contact">
              <Contact platform={platform} />
            </td>
            <td>{platform.lockHours} h</td>
            <td>{platform.bestEffortHours} h</td>
            <td>{platform.portBackHours} h</td>
          </tr>
        )) ?? <GreyRows cells={6} />}
      </tbody>
    </table>
  )
}

/** A platform on a phone: who, the number to tap at night, and how long before a FOC it takes nothing more. */
export function PlatformItems({ platforms }: Rows) {
  if (platforms === null) {
    return (
      <table className="lines">
        <tbody>
          <GreyRows cells={1} />
        </tbody>
      </table>
    )
  }
  return (
    <ul className="carriers-items" aria-label="Platforms">
      {platforms.map((platform) => (
        <li key={platform.id}>
          <PlatformName platform={platform} />
          <p className="facts">
            <span>locked {platform.lockHours} h before a FOC</span>
            <span>port back {platform.portBackHours} h</span>
          </p>
          <p>
            <Noc platform={platform} />
          </p>
          <Contact platform={platform} />
        </li>
      ))}
    </ul>
  )
}

function PlatformName({ platform: { id, name } }: { platform: PlatformPartsFragment }) {
  return (
    <p className="cut">
      <Link to={`/carriers/platforms/${id}`} title={name}>
        {name}
      </Link>
    </p>
  )
}

function Noc({ platform: { nocPhone } }: { platform: PlatformPartsFragment }) {
  return nocPhone ? <PhoneLine number={nocPhone} /> : <span className="third">None on file</span>
}

function Contact({ platform: { portingContact } }: { platform: PlatformPartsFragment }) {
  if (!portingContact) return <span className="third">None on file</span>
  return (
    <p className="cut" title={portingContact}>
      {portingContact}
    </p>
  )
}
