import { useQuery } from '@apollo/client/react'
import { PreviewCarrierDocument, type UpdateCarrierInput } from '@portday/schema/dashboard'
import { Link } from 'react-router'
import { failureOf } from '../api/failure.ts'
import { useSettled } from '../find/use-settled.ts'
import { wordsOf } from '../states/failure-words.tsx'
import { figure } from '../words/figure.ts'
import { type Moved, movesSentence, moveWords } from './preview-words.ts'

const SETTLED_AFTER_MS = 350
const SHOWN_AT_ONCE = 8

/** Which estimates a change would move, asked for once the typing has settled. */
export function EstimatesMoved({ input }: { input: UpdateCarrierInput | null }) {
  const typed = input === null ? '' : JSON.stringify(input)
  const settled = useSettled(typed, SETTLED_AFTER_MS)
  const { data, previousData, error } = useQuery(PreviewCarrierDocument, {
    variables: { input: settled === '' ? { id: '' } : (JSON.parse(settled) as UpdateCarrierInput) },
    skip: settled === '',
    fetchPolicy: 'network-only',
  })
  if (input === null) return null
  const preview = (data ?? previousData)?.previewCarrierUpdate
  const current = data !== undefined && settled === typed
  const refusal = preview?.refusals[0]
  return (
    <section className={current || error ? 'moved' : 'moved asking'} aria-busy={!current && !error}>
      <h2>
        <span role="status">
          {error && `What it moves could not be asked: ${wordsOf(failureOf(error)).why}`}
          {!error && !preview && 'Asking which estimates it moves'}
          {!error && preview && (refusal ? 'As it stands it would be refused' : movesSentence(preview))}
        </span>
      </h2>
      {error && <p className="small second">{wordsOf(failureOf(error)).remedy}</p>}
      {!error && refusal && (
        <p className="small second">
          {refusal.message} {refusal.remedy}
        </p>
      )}
      {!error && preview && <MovedList moved={preview.moved} count={preview.movedCount} />}
    </section>
  )
}

function MovedList({ moved, count }: { moved: readonly Moved[]; count: number }) {
  const [first, rest] = [moved.slice(0, SHOWN_AT_ONCE), moved.slice(SHOWN_AT_ONCE)]
  return (
    <>
      <ul className="moved-list small">
        {first.map((each) => (
          <MovedLine key={each.portOrder.id} moved={each} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{figure(rest.length)} more</summary>
          <ul className="moved-list small">
            {rest.map((each) => (
              <MovedLine key={each.portOrder.id} moved={each} />
            ))}
          </ul>
        </details>
      )}
      {count > moved.length && (
        <p className="tiny second">
          The first {figure(moved.length)} of {figure(count)} are listed.
        </p>
      )}
    </>
  )
}

function MovedLine({ moved }: { moved: Moved }) {
  const { id, migration } = moved.portOrder
  return (
    <li>
      <Link to={`/orders/${id}`}>{moveWords(moved)}</Link>{' '}
      <span className="second cut" title={migration.customerName}>
        {migration.customerName}
      </span>
    </li>
  )
}
