import { TickStepDocument } from '@portday/schema/dashboard'
import type { SubmitEvent } from 'react'
import { Field } from '../command/field.tsx'
import { FormActs } from '../command/form-acts.tsx'
import { RefusalNote } from '../command/refusal-note.tsx'
import { fieldsOf, typed } from '../command/typed.ts'
import { useCommand } from '../command/use-command.ts'
import { useSeenVersion } from '../command/use-seen-version.ts'
import { StaleNote } from './mend/stale-note.tsx'
import type { Step } from './workspace.ts'

/** Ticks a step off with a note, or opens it again (R7.1). The old trunk goes only with the customer's word in the note (R10.1). */
export function TickForm({ part: { id, version, doneAt, note }, onDone }: { part: Step; onDone: () => void }) {
  const command = useCommand(TickStepDocument)
  const seen = useSeenVersion(version, command)
  const done = doneAt === null

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    const said = typed(fieldsOf(event), 'note')
    // An emptied note is taken back; one that never was is left out.
    const given = await command.give({
      input: { id, done, expectedVersion: seen, ...(said === note ? {} : { note: said ?? '' }) },
    })
    if (given) onDone()
  }

  return (
    <form className="form" onSubmit={submit}>
      <Field
        label="Note"
        name="note"
        command={command}
        hint={done ? 'What the next one should know; may stay empty' : undefined}
        wide
      >
        {(wiring) => <input {...wiring} name="note" defaultValue={note ?? ''} maxLength={2000} autoComplete="off" />}
      </Field>
      <RefusalNote command={command} without={['note']} />
      <StaleNote command={command} />
      <FormActs command={command} word={done ? 'Tick off' : 'Open it again'} onLeave={onDone} />
    </form>
  )
}
