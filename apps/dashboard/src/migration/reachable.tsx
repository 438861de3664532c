import { telephone } from '../words/telephone.ts'
import { reachOf } from './reach.ts'
import { ordersOf, type Workspace } from './workspace.ts'

/** Who can be called, and how else to get through. */
export function Reachable({ migration }: { migration: Workspace }) {
  const { portingContact, portalUrl, name } = migration.winningCarrier
  return (
    <section className="section" aria-labelledby="reach-head">
      <div className="head">
        <h2 id="reach-head">Who is reachable</h2>
      </div>
      <table className="lines reach">
        <caption className="unseen">Who can be called about this migration</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Number</th>
            <th scope="col">When, or how else</th>
          </tr>
        </thead>
        <tbody>
          {reachOf(migration, ordersOf(migration)).map(({ key, who, role, phone, when }) => (
            <tr key={key}>
              <th scope="row">
                {who}
                <span className="third light">, {role}</span>
              </th>
              <td>{phone && <a href={`tel:${phone}`}>{telephone(phone)}</a>}</td>
              <td className="second">{when}</td>
            </tr>
          ))}
          {(portingContact || portalUrl) && (
            <tr>
              <th scope="row">
                {name}
                <span className="third light">, porting contact</span>
              </th>
              <td colSpan={2}>
                {portingContact?.includes('@') ? (
                  <a href={`mailto:${portingContact}`}>{portingContact}</a>
                ) : (
                  portingContact
                )}
                {portingContact && portalUrl && ', '}
                {portalUrl && (
                  <a href={portalUrl} target="_blank" rel="noreferrer">
                    portal
                  </a>
                )}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}
