import { RefusalWords } from '../command/refusal-note.tsx'
import type { KeptTap } from './kept-taps.ts'
import { stepTaps } from './taps-in-browser.ts'

/** A tap that a rule refused: the rule's words beside what was tapped, until somebody sends it again or lets it go. */
export function RefusedTap({ tap }: { tap: KeptTap }) {
  if (tap.state !== 'refused' || tap.refusal === null) return null
  return (
    <div className="refused-tap" role="alert">
      <p>
        <RefusalWords refusal={tap.refusal} />
      </p>
      <div className="acts">
        <button type="button" className="button" onClick={() => stepTaps({ does: 'retry', id: tap.id })}>
          Send again
        </button>
        <button type="button" className="button quiet" onClick={() => stepTaps({ does: 'drop', ids: [tap.id] })}>
          Drop the tap
        </button>
      </div>
    </div>
  )
}
