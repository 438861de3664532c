import { RefusalWords } from '../../command/refusal-note.tsx'
import type { RefusalTold } from '../../command/use-command.ts'
import { figure } from '../../words/figure.ts'

const SHOWN = 10

/** The numbers that were refused, each with its place in the list; creating is all or nothing (R8.5). */
export function NumberRefusals({ refusals }: { refusals: readonly RefusalTold[] }) {
  if (refusals.length === 0) return null
  return (
    <div className="field-no whole-row" role="alert">
      {refusals.slice(0, SHOWN).map((refusal) => (
        <p key={`${refusal.path.join('.')} ${refusal.code}`}>
          <RefusalWords refusal={refusal} />
        </p>
      ))}
      {refusals.length > SHOWN && <p>And {figure(refusals.length - SHOWN)} more.</p>}
    </div>
  )
}
