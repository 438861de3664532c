import type { Failure } from '../api/failure.ts'
import { Glyph, UNPLUGGED } from '../glyph/glyph.tsx'
import { wordsOf } from './failure-words.tsx'
import './states.css'

/** Stands where the rows would, or alone on the sheet while there is nothing else to show. */
export function FailureInPlace({
  failure,
  what,
  alone = false,
  onRetry,
}: {
  failure: Failure
  /** What could not be read: `The orders`. */
  what: string
  alone?: boolean
  onRetry: () => void
}) {
  const headline = `${what} could not be read: ${wordsOf(failure).why}`
  return (
    <div className={alone ? 'letter' : 'in-place'} role="alert">
      <Glyph>{UNPLUGGED}</Glyph>
      {alone ? <h1>{headline}</h1> : <h2>{headline}</h2>}
      <p>{wordsOf(failure).remedy}</p>
      <p className="actions">
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      </p>
    </div>
  )
}

/** Floats over rows that are still good, and says from when they are. */
export function FailureBand({ failure, since, onRetry }: { failure: Failure; since: string; onRetry: () => void }) {
  return (
    <div className="band" role="alert">
      <Glyph>{UNPLUGGED}</Glyph>
      <p>
        <strong>Data of {since}:</strong> {wordsOf(failure).why}.
      </p>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  )
}
