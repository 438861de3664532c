import { Glyph, STOP } from '../glyph/glyph.tsx'
import { wordsOf } from '../states/failure-words.tsx'
import type { Command, RefusalTold } from './use-command.ts'
import './command.css'

/** Why nothing was saved and the way out, beside what was typed. `without` leaves out what stands beside its own field. */
export function RefusalNote({ command, without = [] }: { command: Command; without?: readonly string[] }) {
  const { refusals, failure } = command
  const told = refusals.filter((refusal) => !without.some((field) => isAbout(refusal, field)))
  if (failure) {
    const { why, remedy } = wordsOf(failure)
    return (
      <div className="no" role="alert">
        <Glyph>{STOP}</Glyph>
        <p>
          <strong>Not known to be saved: {why}.</strong> {remedy}
        </p>
      </div>
    )
  }
  if (told.length === 0) return null
  return (
    <div className="no" role="alert">
      <Glyph>{STOP}</Glyph>
      <div>
        {told.map((refusal) => (
          <p key={`${refusal.code} ${refusal.path.join('.')} ${refusal.message}`}>
            <RefusalWords refusal={refusal} />
          </p>
        ))}
      </div>
    </div>
  )
}

export function RefusalWords({ refusal }: { refusal: Pick<RefusalTold, 'code' | 'message' | 'remedy'> }) {
  return (
    <>
      <strong>Not saved: {refusal.message}</strong> {refusal.remedy} <span className="code">{refusal.code}</span>
    </>
  )
}

/** Whether a refusal is about a field, such as `date` or `serviceAddress.line1`, with or without `input` before it. */
export function isAbout({ path }: Pick<RefusalTold, 'path'>, field: string): boolean {
  const named = path[0] === 'input' ? path.slice(1) : path
  return named.join('.') === field
}
