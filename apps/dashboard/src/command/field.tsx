import { type ReactNode, useId } from 'react'
import { isAbout, RefusalWords } from './refusal-note.tsx'
import type { Command } from './use-command.ts'
import './command.css'

interface Wiring {
  readonly id: string
  readonly 'aria-invalid': true | undefined
  readonly 'aria-describedby': string | undefined
}

/**
 * A label above what is typed and, below it, the refusal that is about it. `name` is the field's path in the command's input.
 * The child spreads the wiring on its control.
 */
export function Field({
  label,
  name,
  command,
  hint,
  wide = false,
  children,
}: {
  label: ReactNode
  name: string
  command: Command
  hint?: ReactNode
  wide?: boolean
  children: (wiring: Wiring) => ReactNode
}) {
  const id = useId()
  const refusals = command.refusals.filter((refusal) => isAbout(refusal, name))
  const notes = [hint ? `${id}-hint` : '', refusals.length > 0 ? `${id}-no` : ''].filter(Boolean)
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-invalid': refusals.length > 0 || undefined,
        'aria-describedby': notes.join(' ') || undefined,
      })}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {refusals.length > 0 && (
        <div className="field-no" id={`${id}-no`} role="alert">
          {refusals.map((refusal) => (
            <p key={refusal.code}>
              <RefusalWords refusal={refusal} />
            </p>
          ))}
        </div>
      )}
    </div>
  )
}
