import { UpdateMigrationDocument } from '@portday/schema/dashboard'
import type { SubmitEvent } from 'react'
import { Field } from '../command/field.tsx'
import { FormActs } from '../command/form-acts.tsx'
import { RefusalNote } from '../command/refusal-note.tsx'
import { fieldsOf, typed } from '../command/typed.ts'
import { useCommand } from '../command/use-command.ts'
import { useSeenVersion } from '../command/use-seen-version.ts'
import { StaleNote } from './mend/stale-note.tsx'
import type { Workspace } from './workspace.ts'

const FIELDS = ['customerName', 'projectManager', 'dealStage']

/** Customer, who leads it, and the stage of the sale (R1.4). */
export function EditForm({
  migration: { id, version, customerName, projectManager, dealStage },
  people,
  onDone,
}: {
  migration: Workspace
  people: readonly string[]
  onDone: () => void
}) {
  const command = useCommand(UpdateMigrationDocument)
  const seen = useSeenVersion(version, command)

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    const form = fieldsOf(event)
    const stage = typed(form, 'dealStage')
    const given = await command.give({
      input: {
        migrationId: id,
        customerName: typed(form, 'customerName') ?? '',
        projectManager: typed(form, 'projectManager'),
        dealStage: stage === null ? null : Number(stage),
        expectedVersion: seen,
      },
    })
    if (given) onDone()
  }

  return (
    <form className="form" onSubmit={submit}>
      <Field label="Customer" name="customerName" command={command} hint="Every order carries the name" wide>
        {(wiring) => <input {...wiring} name="customerName" maxLength={120} defaultValue={customerName} />}
      </Field>
      <Field label="Led by" name="projectManager" command={command}>
        {(wiring) => (
          <input
            {...wiring}
            name="projectManager"
            list="people"
            maxLength={120}
            autoComplete="off"
            defaultValue={projectManager ?? ''}
          />
        )}
      </Field>
      <Field label="Stage of the deal" name="dealStage" command={command} hint="0 to 20; empty without a deal">
        {(wiring) => (
          <input {...wiring} name="dealStage" type="number" min={0} max={20} defaultValue={dealStage ?? ''} />
        )}
      </Field>
      <datalist id="people">
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <RefusalNote command={command} without={FIELDS} />
      <StaleNote command={command} />
      <FormActs command={command} word="Save" onLeave={onDone} />
    </form>
  )
}
