import { Link } from 'react-router'
import { useMayCommand } from '../shell/shell-facts.ts'
import { Moment } from '../time/moment.tsx'
import { dayIn } from '../time/when.ts'
import { MarkShape, markClass } from './condition-shape.tsx'
import { NEEDS } from './need-kinds.ts'
import { type Due, dueOf, headlineOf, reasonOf } from './need-words.ts'
import type { Need } from './needs.ts'
import './needs.css'

/** What needs somebody, each with when it runs out and the one button that mends it. */
export function NeedList({
  needs,
  label,
  now,
  urgent = false,
}: {
  needs: readonly Need[]
  label: string
  now: Date
  /** The first of the list is what to do before all else. */
  urgent?: boolean
}) {
  return (
    <ol className="needs" aria-label={label}>
      {needs.map((need, index) => (
        <NeedLine key={need.order.id} need={need} first={urgent && index === 0} now={now} />
      ))}
    </ol>
  )
}

function NeedLine({ need, first, now }: { need: Need; first: boolean; now: Date }) {
  const { customerName, id } = need.migration
  const due = dueOf(need, now)
  const { shape } = NEEDS[need.kind]
  return (
    <li className="need">
      <span className={`box ${markClass(shape)}`}>
        <MarkShape mark={shape} />
      </span>
      <div className="what">
        <b>{headlineOf(need)}</b>
        <p className="small second">
          <Link to={`/migrations/${id}`}>{customerName}</Link> · {reasonOf(need, now)}
        </p>
      </div>
      <p className="due">{due && <DueWords due={due} now={now} />}</p>
      <NeedButton need={need} first={first} headline={headlineOf(need)} />
    </li>
  )
}

function DueWords({ due: { span, before, at, date, zone }, now }: { due: Due; now: Date }) {
  return (
    <>
      <b>{span}</b>{' '}
      <span className="second">
        {before}
        {at && <Moment at={at} zone={zone} />}
        {date && dayIn(date, now.getFullYear())}
      </span>
    </>
  )
}

/** The command where it goes now, else the place where one sees why it doesn't. */
function NeedButton({ need, first, headline }: { need: Need; first: boolean; headline: string }) {
  const mayCommand = useMayCommand()
  const { kind, order, migration, goes } = need
  const { button, command } = NEEDS[kind]
  const page = `/orders/${order.id}`
  const [to, word] =
    mayCommand && goes && command
      ? [`${page}?do=${command}`, button]
      : kind === 'failed'
        ? [`/port-night/${migration.id}`, 'Open port night']
        : [page, 'Open order']
  return (
    <Link className={first ? 'button go' : 'button'} to={to} aria-label={`${word}: ${headline}`}>
      {word}
    </Link>
  )
}
