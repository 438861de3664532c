import { MendReleaseDocument } from '@portday/schema/dashboard'
import type { SubmitEvent } from 'react'
import { Field } from '../../command/field.tsx'
import { FormActs } from '../../command/form-acts.tsx'
import { RefusalNote } from '../../command/refusal-note.tsx'
import { fieldsOf, typed } from '../../command/typed.ts'
import { useCommand } from '../../command/use-command.ts'
import { useSeenVersion } from '../../command/use-seen-version.ts'
import type { OrderHere } from '../workspace.ts'
import { StaleNote } from './stale-note.tsx'

/** Lets a held order go on (R2.8): from then on it moves by itself again. */
export function Release({ order, onDone }: { order: OrderHere; onDone: () => void }) {
  const command = useCommand(MendReleaseDocument)
  const version = useSeenVersion(order.version, command)

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    const reason = typed(fieldsOf(event), 'reason')
    const given = await command.give({ input: { portOrderId: order.id, reason, expectedVersion: version } })
    if (given) onDone()
  }

  return (
    <form className="form" onSubmit={submit}>
      <p className="small second whole-row">
        It waits for: {order.holdReason ?? 'no reason given'}. Once released, the order moves by itself again, port day
        included.
      </p>
      <Field label="What settled it" name="reason" command={command} hint="For the journal; may stay empty" wide>
        {(wiring) => <input {...wiring} name="reason" maxLength={2000} autoComplete="off" />}
      </Field>
      <RefusalNote command={command} without={['reason']} />
      <StaleNote command={command} />
      <FormActs command={command} word="Release" onLeave={onDone} />
    </form>
  )
}
