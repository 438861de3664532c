import { useQuery } from '@apollo/client/react'
import { type NumberOutcome, OneOrderNumbersDocument } from '@portday/schema/dashboard'
import { useState } from 'react'
import { failureOf } from '../../api/failure.ts'
import { FailureInPlace } from '../../states/failure-note.tsx'
import { counted, figure } from '../../words/figure.ts'
import type { OpenForm } from '../command/command-panel.tsx'
import { findCommand } from '../command/commands.ts'
import { canBeGiven } from '../command/next-command.ts'
import type { OrderOnPage } from '../order-on-page.ts'
import { OUTCOME_ORDER, OUTCOMES } from '../outcomes.ts'
import { NumberRow } from './number-row.tsx'
import { PickedBar } from './picked-bar.tsx'
import './numbers.css'

const PAGE = 50

/** The numbers with what became of each, a page at a time; picked ones go into the form of a command. */
export function NumbersSection({
  order,
  form,
  mayCommand,
}: {
  order: OrderOnPage
  form: OpenForm
  mayCommand: boolean
}) {
  const [outcome, setOutcome] = useState<NumberOutcome | null>(null)
  /** The cursors that led here, one a page turned. */
  const [trail, setTrail] = useState<readonly string[]>([])
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const { data, previousData, error, refetch } = useQuery(OneOrderNumbersDocument, {
    variables: { id: order.id, outcome, first: PAGE, after: trail.at(-1) ?? null },
    fetchPolicy: 'no-cache',
  })
  const page = (data ?? previousData)?.portOrder?.numbers
  const rows = page?.edges.map(({ node }) => node) ?? []
  const commands = ['outcomes', 'port-back', 'amend'].flatMap((slug) => {
    const row = findCommand(slug)
    return mayCommand && row && canBeGiven(row, order) ? [row] : []
  })
  const from = trail.length * PAGE + 1

  function filterBy(next: NumberOutcome | null) {
    setOutcome(next)
    setTrail([])
  }
  function pick(numbers: readonly string[], wanted: boolean) {
    const next = new Set(picked)
    for (const number of numbers) {
      if (wanted) next.add(number)
      else next.delete(number)
    }
    setPicked(next)
  }

  return (
    <section className="section numbers" aria-labelledby="numbers">
      <div className="head">
        <h2 id="numbers">Numbers</h2>
        <Filter order={order} outcome={outcome} onFilter={filterBy} />
      </div>
      {error && !page && (
        <FailureInPlace
          what="The numbers"
          failure={failureOf(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      )}
      {commands.length > 0 && rows.length > 0 && (
        <PickedBar
          picked={picked}
          shown={rows.map(({ number }) => number)}
          commands={commands}
          onPick={pick}
          onOpen={(slug, field, numbers) => form.open(slug, { [field]: numbers.join('\n') })}
        />
      )}
      {!page && !error && <p className="grey-bar numbers-to-come">Reading the numbers</p>}
      {page && rows.length === 0 && <p className="small second">No number stands there.</p>}
      <ul className="number-list" aria-label="Numbers of the order">
        {rows.map((row) => (
          <NumberRow
            key={row.number}
            row={row}
            order={order}
            picking={commands.length > 0}
            picked={picked.has(row.number)}
            mayRecord={commands.some(({ slug }) => slug === 'outcomes')}
            onPick={(wanted) => pick([row.number], wanted)}
          />
        ))}
      </ul>
      {page && page.totalCount > PAGE && (
        <p className="turn small">
          <button
            type="button"
            className="button"
            disabled={trail.length === 0}
            onClick={() => setTrail(trail.slice(0, -1))}
          >
            Previous
          </button>
          <span>
            {figure(from)}–{figure(from + rows.length - 1)} of {figure(page.totalCount)}
          </span>
          <button
            type="button"
            className="button"
            disabled={!page.pageInfo.hasNextPage}
            onClick={() => page.pageInfo.endCursor && setTrail([...trail, page.pageInfo.endCursor])}
          >
            Next
          </button>
        </p>
      )}
      <p className="unseen" role="status">
        {page ? counted(page.totalCount, 'number') : ''}
      </p>
    </section>
  )
}

function Filter({
  order: { outcomeCounts, numberCount },
  outcome,
  onFilter,
}: {
  order: OrderOnPage
  outcome: NumberOutcome | null
  onFilter: (outcome: NumberOutcome | null) => void
}) {
  const present = OUTCOME_ORDER.filter((name) => outcomeCounts[OUTCOMES[name].count] > 0 || name === outcome)
  if (present.length < 2) return <span className="small third">{lone(outcomeCounts.pending, numberCount)}</span>
  return (
    <fieldset className="seg outcome-filter" aria-label="Show numbers">
      <button type="button" aria-pressed={outcome === null} onClick={() => onFilter(null)}>
        All {figure(numberCount)}
      </button>
      {present.map((name) => (
        <button key={name} type="button" aria-pressed={outcome === name} onClick={() => onFilter(name)}>
          {OUTCOMES[name].word} {figure(outcomeCounts[OUTCOMES[name].count])}
        </button>
      ))}
    </fieldset>
  )
}

function lone(pending: number, all: number): string {
  return pending === all ? `${counted(all, 'number')}, none ported yet` : counted(all, 'number')
}
