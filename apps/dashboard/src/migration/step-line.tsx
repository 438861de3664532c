import { useId, useState } from 'react'
import { Link } from 'react-router'
import { CHECK, Glyph } from '../glyph/glyph.tsx'
import { useMayCommand } from '../shell/shell-facts.ts'
import { Moment } from '../time/moment.tsx'
import { untilOrAgo } from '../time/span.ts'
import { dayIn } from '../time/when.ts'
import { figure } from '../words/figure.ts'
import { type FoldedStep, offsetInWords } from './checklist-steps.ts'
import { TickForm } from './tick-form.tsx'
import { ordersOf, type Step, type Workspace } from './workspace.ts'

/** One step: when it is due, what it is, who did it; pressed, it opens for the tick and its note. */
export function StepLine({
  step,
  zone,
  migration,
  now,
}: {
  step: FoldedStep
  zone: string
  migration: Workspace
  now: Date
}) {
  const { title, offset, parts, state, done, total } = step
  const [only] = parts
  const single = parts.length === 1 && only ? only : null
  return (
    <li className={`step ${state}`}>
      <span className="offset">{offsetInWords(offset)}</span>
      {single ? (
        <Tick part={single} name={title} late={state === 'late'} />
      ) : (
        <span className="tick counted" aria-hidden="true">
          {state === 'done' && <Glyph>{CHECK}</Glyph>}
        </span>
      )}
      <div className="step-words">
        <h3>{title}</h3>
        <p className="second">
          <Due step={step} zone={zone} now={now} />
          {!single && (
            <span>
              {' · '}
              {figure(done)} of {figure(total)}
            </span>
          )}
          {step.code === 'TEST_CALL' && (
            <>
              {' · '}
              <Link to={`/port-night/${migration.id}`}>port night</Link>
            </>
          )}
        </p>
        {single && <Done part={single} zone={zone} />}
        {parts.length > 1 && (
          <ul className="parts">
            {parts.map((part) => (
              <li key={part.id} className={part.doneAt ? 'step done' : 'step'}>
                <Tick part={part} name={`${title}, ${ownerOf(part, migration)}`} late={state === 'late'} />
                <div className="step-words">
                  <p>{ownerOf(part, migration)}</p>
                  <Done part={part} zone={zone} />
                </div>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

function Due({ step: { state, dueAt, dueOn }, zone, now }: { step: FoldedStep; zone: string; now: Date }) {
  if (dueAt === null) return dueOn ? <>{dayIn(dueOn, now.getFullYear())}, its hour comes with the FOC’s time</> : null
  return (
    <>
      {state === 'late' && <b className="was-due">was due </b>}
      <Moment at={dueAt} zone={zone} />
      {state !== 'done' && <>, {untilOrAgo(new Date(dueAt), now)}</>}
    </>
  )
}

/** The mark of a step; who may tick opens the form with it. */
function Tick({ part, name, late }: { part: Step; name: string; late: boolean }) {
  const [open, setOpen] = useState(false)
  const mayCommand = useMayCommand()
  const form = useId()
  const mark = part.doneAt ? <Glyph>{CHECK}</Glyph> : late ? <span className="bang">!</span> : null
  if (!mayCommand) {
    return (
      <span className="tick" role="img" aria-label={part.doneAt ? 'Done' : 'Open'}>
        {mark}
      </span>
    )
  }
  return (
    <>
      <button
        type="button"
        className="tick"
        aria-expanded={open}
        aria-controls={form}
        aria-label={`${name}: ${part.doneAt ? 'done' : 'open'}`}
        title={part.doneAt ? 'Open it again' : 'Tick off'}
        onClick={() => setOpen(!open)}
      >
        {mark}
      </button>
      {open && (
        <div id={form} className="tick-place">
          <TickForm part={part} onDone={() => setOpen(false)} />
        </div>
      )}
    </>
  )
}

function Done({ part: { doneAt, doneBy, note }, zone }: { part: Step; zone: string }) {
  if (!doneAt && !note) return null
  return (
    <p className="third">
      {doneAt && (
        <>
          {doneBy}, <Moment at={doneAt} zone={zone} />
        </>
      )}
      {note && <span className="second"> “{note}”</span>}
    </p>
  )
}

function ownerOf({ portOrderId, siteId }: Step, migration: Workspace): string {
  const order = ordersOf(migration).find(({ id }) => id === portOrderId)
  if (order) return `${order.carrier.name}, ${order.reference}`
  return migration.sites.find(({ id }) => id === siteId)?.name ?? 'another'
}
