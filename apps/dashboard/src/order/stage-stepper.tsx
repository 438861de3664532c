import { Glyph } from '../glyph/glyph.tsx'
import { STAGES } from '../marks/stages.tsx'
import type { OrderOnPage, Reading } from './order-on-page.ts'
import { type Step, stepsOf } from './stage-steps.ts'

const SAID = { done: 'done', now: 'now', stopped: 'stopped here', next: 'to come' } as const satisfies Record<
  Step['state'],
  string
>

/** The five stages from left to right (from above on a phone): what is behind, where the order stands, what comes. */
export function StageStepper({ order, reading }: { order: OrderOnPage; reading: Reading }) {
  return (
    <ol className="steps" aria-label="Stages">
      {stepsOf(order, reading).map(({ stage, state, note }) => {
        const { word, className, dial } = STAGES[stage]
        return (
          <li key={stage} className={`${state} ${className}`} aria-current={state === 'now' ? 'step' : undefined}>
            <span className="dot">
              <Glyph>{dial}</Glyph>
            </span>
            <b>{word}</b>
            <span className="unseen">, {SAID[state]}. </span>
            <span className="note">{note}</span>
          </li>
        )
      })}
    </ol>
  )
}
