import { CreateMigrationDocument } from '@portday/schema/dashboard'
import type { SubmitEvent } from 'react'
import { useGo } from '../address/address.ts'
import { Field } from '../command/field.tsx'
import { FormActs } from '../command/form-acts.tsx'
import { RefusalNote } from '../command/refusal-note.tsx'
import { fieldsOf, typed } from '../command/typed.ts'
import { useCommand } from '../command/use-command.ts'
import { Dialog } from '../shell/dialog.tsx'
import { ZoneField } from './zone-field.tsx'

const FIELDS = ['customerName', 'winningCarrier', 'timeZone', 'targetDate', 'dealStage']

/** Makes a migration with its main site, and goes to it. */
export function NewMigration({ platforms, onClose }: { platforms: readonly string[]; onClose: () => void }) {
  const command = useCommand(CreateMigrationDocument)
  const go = useGo()

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    const form = fieldsOf(event)
    const stage = typed(form, 'dealStage')
    const made = await command.give({
      input: {
        customerName: typed(form, 'customerName') ?? '',
        winningCarrier: typed(form, 'winningCarrier') ?? '',
        timeZone: typed(form, 'timeZone') ?? 'UTC',
        targetDate: typed(form, 'targetDate'),
        dealStage: stage === null ? null : Number(stage),
      },
    })
    if (made?.migration) go(`/migrations/${made.migration.id}`)
  }

  return (
    <Dialog title="New migration" onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <Field label="Customer" name="customerName" command={command} wide>
          {(wiring) => <input {...wiring} name="customerName" maxLength={120} autoComplete="off" />}
        </Field>
        <Field label="Moves to" name="winningCarrier" command={command} hint="The platform that receives the numbers">
          {(wiring) => <input {...wiring} name="winningCarrier" list="platforms" maxLength={120} autoComplete="off" />}
        </Field>
        <ZoneField
          command={command}
          first={Intl.DateTimeFormat().resolvedOptions().timeZone}
          hint="Of its sites; a site can have another"
        />
        <Field label="Target go-live" name="targetDate" command={command} hint="May stay open">
          {(wiring) => <input {...wiring} name="targetDate" type="date" />}
        </Field>
        <Field label="Stage of the deal" name="dealStage" command={command} hint="If it comes from a sale">
          {(wiring) => <input {...wiring} name="dealStage" type="number" min={0} max={20} />}
        </Field>
        <datalist id="platforms">
          {platforms.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <RefusalNote command={command} without={FIELDS} />
        <FormActs command={command} word="Make the migration" onLeave={onClose} />
      </form>
    </Dialog>
  )
}
