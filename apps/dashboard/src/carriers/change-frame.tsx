import type { ReactNode, SubmitEvent } from 'react'
import { RefusalNote } from '../command/refusal-note.tsx'
import type { Command } from '../command/use-command.ts'
import { Glyph, STOP } from '../glyph/glyph.tsx'
import { useLive } from '../live/live.tsx'
import type { Change } from './settings-form.ts'

interface Form {
  readonly changes: readonly Change[]
  readonly theirs: readonly Change[]
  takeTheirs(): void
}

/** What stands round a form of settings: its fields, what would change, and what others saved meanwhile. */
export function ChangeFrame({
  form: { changes, theirs, takeTheirs },
  command,
  fields,
  onSave,
  onClose,
  aside,
  children,
}: {
  form: Form
  command: Command
  /** The fields that show their refusals themselves. */
  fields: readonly string[]
  onSave: () => void
  onClose: () => void
  /** What follows from the change elsewhere. */
  aside?: ReactNode
  children: ReactNode
}) {
  const offline = useLive().state === 'offline'
  function submit(event: SubmitEvent) {
    event.preventDefault()
    if (changes.length > 0 && !command.busy) onSave()
  }
  return (
    <form className="change" onSubmit={submit}>
      <div className="change-fields">{children}</div>
      <div className="change-side">
        {theirs.length > 0 && <Meanwhile theirs={theirs} onTake={takeTheirs} />}
        <section>
          <h2>{changes.length === 0 ? 'Nothing is changed yet' : 'What you change'}</h2>
          <ChangeLines changes={changes} />
        </section>
        {aside}
        <RefusalNote command={command} without={fields} />
        <p className="acts">
          <button type="submit" className="button go" disabled={changes.length === 0 || command.busy || offline}>
            {command.busy ? 'Saving' : 'Save'}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {changes.length === 0 ? 'Close' : 'Discard'}
          </button>
          {offline && <span className="tiny second">Saved only once this device is online again.</span>}
        </p>
      </div>
    </form>
  )
}

function ChangeLines({ changes }: { changes: readonly Change[] }) {
  return (
    <ul className="change-lines small">
      {changes.map(({ name, label, was, now }) => (
        <li key={name}>
          <span className="second">{label}</span> <s>{was}</s> <b>{now}</b>
        </li>
      ))}
    </ul>
  )
}

function Meanwhile({ theirs, onTake }: { theirs: readonly Change[]; onTake: () => void }) {
  return (
    <section className="meanwhile" role="alert">
      <h2>
        <Glyph>{STOP}</Glyph>
        Somebody saved these settings while you typed
      </h2>
      <ChangeLines changes={theirs} />
      <p className="small second">Nothing that you typed is lost: it stays where both of you changed the same.</p>
      <button type="button" className="button" onClick={onTake}>
        Take theirs, keep what I typed
      </button>
    </section>
  )
}
