import type { ReactNode } from 'react'
import type { Failure } from '../api/failure.ts'
import { Glyph, UNPLUGGED } from '../glyph/glyph.tsx'

interface FailureWords {
  readonly why: string
  readonly remedy: ReactNode
}

function wordsOf(failure: Failure): FailureWords {
  switch (failure.kind) {
    case 'unreachable':
      return {
        why: 'the API does not answer',
        remedy: (
          <>
            Look whether <code>npm start</code> still runs on the machine that serves this page, and whether this device
            is online.
          </>
        ),
      }
    case 'busy':
      return { why: 'the API wants a pause', remedy: 'It has had too many requests. This page asks again by itself.' }
    case 'forbidden':
      return { why: 'this sign-in may not read orders', remedy: 'Ask an admin for the role of a reader.' }
    case 'not-taken':
      return { why: 'the API does not take this search', remedy: failure.message }
    case 'signed-out':
      return { why: 'nobody is signed in', remedy: 'Open a sign-in link in this browser.' }
    case 'fault':
      return {
        why: 'the API had a fault of its own',
        remedy: failure.requestId === null ? 'Its log says more.' : `Its log has it under ${failure.requestId}.`,
      }
  }
}

/** Stands where the rows would, or alone on the sheet while there is nothing else to show. */
export function FailureInPlace({
  failure,
  alone = false,
  onRetry,
}: {
  failure: Failure
  alone?: boolean
  onRetry: () => void
}) {
  const headline = `The orders could not be read: ${wordsOf(failure).why}`
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
