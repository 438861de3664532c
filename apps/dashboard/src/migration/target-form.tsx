import { SetTargetDateDocument } from '@portday/schema/dashboard'
import type { SubmitEvent } from 'react'
import { Field } from '../command/field.tsx'
import { FormActs } from '../command/form-acts.tsx'
import { RefusalNote } from '../command/refusal-note.tsx'
import { fieldsOf, typed } from '../command/typed.ts'
import { useCommand } from '../command/use-command.ts'
import { useSeenVersion } from '../command/use-seen-version.ts'
import { serverNow } from '../time/server-clock.ts'
import { dayIn } from '../time/when.ts'
import { StaleNote } from './mend/stale-note.tsx'
import type { Workspace } from './workspace.ts'

/** When the customer wants to be live. A date that no estimate can meet is refused, with the earliest that works (R3.5). */
export function TargetForm({ migration, onDone }: { migration: Workspace; onDone: () => void }) {
  const { id, version, targetDate, goLive } = migration
  const command = useCommand(SetTargetDateDocument)
  const seen = useSeenVersion(version, command)

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    const date = typed(fieldsOf(event), 'targetDate')
    const given = await command.give({ input: { migrationId: id, targetDate: date, expectedVersion: seen } })
    if (given) onDone()
  }

  const quoted = goLive ? dayIn(goLive.earliest, serverNow().getFullYear()) : null
  return (
    <form className="form" onSubmit={submit}>
      <Field
        label="Target go-live"
        name="targetDate"
        command={command}
        hint={quoted ? `Quoted for ${quoted}, with room for one rejection. Empty takes the target back.` : undefined}
        wide
      >
        {(wiring) => <input {...wiring} name="targetDate" type="date" defaultValue={targetDate ?? ''} />}
      </Field>
      <RefusalNote command={command} without={['targetDate']} />
      <StaleNote command={command} />
      <FormActs command={command} word="Set target" onLeave={onDone} />
    </form>
  )
}
