import { Link } from 'react-router'
import { CHECK, CROSS, Glyph, STOP } from '../../glyph/glyph.tsx'
import { bulkCommand } from './bulk-commands.ts'
import { type BulkResult, type Outcome, sentenceOfResult } from './bulk-result.ts'

/** What became of each order, the ones to deal with first; one line on a phone until it is opened. */
export function ResultList({ result, folded, onClose }: { result: BulkResult; folded: boolean; onClose: () => void }) {
  const sorted = [...result.outcomes].sort((one, other) => Number(one.kind === 'done') - Number(other.kind === 'done'))
  return (
    <div className="bulk-result">
      <details open={!folded}>
        <summary>
          <strong role="status">{sentenceOfResult(result)}</strong>
        </summary>
        <ul>
          {sorted.map((outcome) => (
            <li key={outcome.order.id} className={outcome.kind === 'done' ? 'complete' : 'rejected'}>
              <Glyph>{outcome.kind === 'done' ? CHECK : STOP}</Glyph>
              <Link to={`/orders/${outcome.order.id}`}>{outcome.order.reference}</Link>
              <span>{wordsOfOutcome(outcome, bulkCommand(result.name).done)}</span>
            </li>
          ))}
        </ul>
      </details>
      <button type="button" className="button quiet" aria-label="Close the result" onClick={onClose}>
        <Glyph>{CROSS}</Glyph>
      </button>
    </div>
  )
}

function wordsOfOutcome(outcome: Outcome, done: string): string {
  switch (outcome.kind) {
    case 'done':
      return [done, ...outcome.warnings.map(({ message }) => message)].join('. ')
    case 'refused':
      return outcome.refusals.map(({ message, remedy }) => `${message} ${remedy}`).join(' ')
    case 'unknown':
      return `not known: ${outcome.why}`
    case 'not-tried':
      return 'not tried, it was stopped before'
  }
}
