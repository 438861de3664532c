import { useState } from 'react'
import { Link } from 'react-router'
import { Glyph } from '../glyph/glyph.tsx'
import { useMayCommand } from '../shell/shell-facts.ts'
import { counted } from '../words/figure.ts'
import { WORTH_A_LOOK } from './blocker-shapes.tsx'
import { useOpen } from './opened.ts'
import { type Lead, type WarningLine, warningLines } from './warnings.ts'
import { ordersOf, type Workspace } from './workspace.ts'

const SHOWN_AT_FIRST = 8

/** What does not stop the cutover, each naming its order and leading to where it is settled. */
export function WarningList({ migration }: { migration: Workspace }) {
  const [all, setAll] = useState(false)
  const { readiness, warnings } = migration
  const lines = warningLines([...readiness.warnings, ...warnings], readiness.blockers, ordersOf(migration))
  if (lines.length === 0) return null
  const shown = all ? lines : lines.slice(0, SHOWN_AT_FIRST)
  return (
    <section className="section" aria-labelledby="worth-a-look">
      <div className="head">
        <h2 id="worth-a-look">Worth a look</h2>
        <p className="small third">
          {counted(lines.length, 'thing')} that {lines.length === 1 ? 'does' : 'do'} not stop the cutover
        </p>
      </div>
      <ul className="warning-lines">
        {shown.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ul>
      {lines.length > shown.length && (
        <button type="button" className="button quiet" onClick={() => setAll(true)}>
          Show {lines.length - shown.length} more
        </button>
      )}
    </section>
  )
}

function Line({ line: { whose, says, remedy, more, lead, code } }: { line: WarningLine }) {
  return (
    <li>
      <Glyph>{WORTH_A_LOOK}</Glyph>
      <p title={`${remedy} ${code}`}>
        {whose && <b>{whose}: </b>}
        {says}
        {more > 0 && <span className="second"> And {more} more like it.</span>}
      </p>
      <LeadButton lead={lead} whose={whose} />
    </li>
  )
}

function LeadButton({ lead, whose }: { lead: Lead; whose: string | null }) {
  const open = useOpen()
  const mayCommand = useMayCommand()
  const beside = whose && <span className="unseen">, {whose}</span>
  if ('form' in lead) {
    if (!mayCommand) return null
    return (
      <button type="button" className="button quiet" onClick={() => open({ form: lead.form })}>
        {lead.word}
      </button>
    )
  }
  // A place on this page: the browser goes there itself.
  if (lead.to.startsWith('#')) {
    return (
      <a className="button quiet" href={lead.to}>
        {lead.word}
      </a>
    )
  }
  return (
    <Link className="button quiet" to={lead.to}>
      {lead.word}
      {beside}
    </Link>
  )
}
