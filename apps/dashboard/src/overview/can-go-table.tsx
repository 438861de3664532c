import { Link } from 'react-router'
import { Moment } from '../time/moment.tsx'
import { spanOf, untilOrAgo } from '../time/span.ts'
import { dayIn } from '../time/when.ts'
import { counted } from '../words/figure.ts'
import type { CutoverLine } from './can-go.ts'
import { MarkShape, markClass } from './condition-shape.tsx'
import { initialsOf } from './initials.ts'
import { OrderDials } from './order-dials.tsx'
import type { Release } from './releases.ts'
import './cutovers.css'

/** One line a migration: whether it can go, its orders, and when the next numbers move. */
export function CanGoTable({ lines, now }: { lines: readonly CutoverLine[]; now: Date }) {
  return (
    <table className="lines cutovers" aria-labelledby="can-they-go">
      <thead>
        <tr>
          <th scope="col">Migration</th>
          <th scope="col">Answer</th>
          <th scope="col">Orders</th>
          <th scope="col">Next FOC</th>
          <th scope="col" className="pm">
            PM
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <CanGoRow key={line.migration.id} line={line} now={now} />
        ))}
      </tbody>
    </table>
  )
}

function CanGoRow({ line, now }: { line: CutoverLine; now: Date }) {
  const { migration, answer } = line
  const { id, customerName, winningCarrier, sites, numberCount, projectManager } = migration
  return (
    <tr>
      <th scope="row" className="name">
        <Link className="cut" to={`/migrations/${id}`} title={customerName}>
          {customerName}
        </Link>
        <span className="tiny third">
          {winningCarrier.name} · {counted(sites.length, 'site')} · {counted(numberCount, 'number')}
        </span>
      </th>
      <td className="answer">
        <div className={`say ${markClass(answer.mark)}`}>
          <MarkShape mark={answer.mark} />
          <span>
            <b>{answer.lead}</b> {answer.rest}
          </span>
        </div>
      </td>
      <td className="orders-of">
        <OrderDials migration={migration} />
      </td>
      <td className="next">
        <NextFoc line={line} now={now} />
      </td>
      <td className="pm">
        {projectManager && (
          <b className="avatar" title={projectManager}>
            <span aria-hidden="true">{initialsOf(projectManager)}</span>
            <span className="unseen">{projectManager}</span>
          </b>
        )}
      </td>
    </tr>
  )
}

function NextFoc({ line: { release, portBackClosesAt }, now }: { line: CutoverLine; now: Date }) {
  if (!release) return <span className="third">None yet</span>
  const wayBack = release.at <= now && portBackClosesAt
  return (
    <>
      <b>
        <ReleaseTime release={release} now={now} />
      </b>{' '}
      <span className="tiny second">
        {wayBack ? `port-back open ${spanOf(wayBack.getTime() - now.getTime())}` : untilOrAgo(release.at, now)}
        {release.dayOnly && ', no time yet'}
      </span>
    </>
  )
}

function ReleaseTime({ release: { at, timeZone, dayOnly, date }, now }: { release: Release; now: Date }) {
  return dayOnly ? dayIn(date, now.getFullYear()) : <Moment at={at.toISOString()} zone={timeZone} />
}
