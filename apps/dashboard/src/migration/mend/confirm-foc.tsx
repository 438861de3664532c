import { MendConfirmFocDocument } from '@portday/schema/dashboard'
import { type SubmitEvent, useState } from 'react'
import { Field } from '../../command/field.tsx'
import { FormActs } from '../../command/form-acts.tsx'
import { RefusalNote } from '../../command/refusal-note.tsx'
import { fieldsOf, typed } from '../../command/typed.ts'
import { useCommand } from '../../command/use-command.ts'
import { useSeenVersion } from '../../command/use-seen-version.ts'
import { serverNow } from '../../time/server-clock.ts'
import { focInWords } from '../order-track.ts'
import type { OrderHere } from '../workspace.ts'
import { OccurrenceField, readOccurrence } from './occurrence-field.tsx'
import { StaleNote } from './stale-note.tsx'

const FIELDS = ['date', 'time', 'occurrence', 'confirmedBy', 'confirmationNumber']

/**
 * What the winning carrier says on the telephone (R6.3). Date and time are typed as they say them, never filled in: that is
 * how a difference shows.
 */
export function ConfirmFoc({ order, platform, onDone }: { order: OrderHere; platform: string; onDone: () => void }) {
  const command = useCommand(MendConfirmFocDocument)
  const version = useSeenVersion(order.version, command)
  const [twice, setTwice] = useState(false)
  if (!twice && command.refusals.some(({ code }) => code === 'FOC_TIME_AMBIGUOUS')) setTwice(true)

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    const form = fieldsOf(event)
    const given = await command.give({
      input: {
        portOrderId: order.id,
        date: typed(form, 'date') ?? '',
        time: typed(form, 'time') ?? '',
        occurrence: readOccurrence(typed(form, 'occurrence')),
        confirmedBy: typed(form, 'confirmedBy') ?? '',
        confirmationNumber: typed(form, 'confirmationNumber'),
        expectedVersion: version,
      },
    })
    if (given) onDone()
  }

  return (
    <form className="form" onSubmit={submit}>
      <p className="small second whole-row">
        Call {platform}, let them say date and time, and type what they say.
        {order.foc && ` On record is ${focInWords(order.foc, serverNow().getFullYear())}.`}
      </p>
      <Field label="Date they say" name="date" command={command}>
        {(wiring) => <input {...wiring} name="date" type="date" required />}
      </Field>
      <Field label="Time they say" name="time" command={command} hint={`On the clock of ${order.timeZone}`}>
        {(wiring) => <input {...wiring} name="time" type="time" required />}
      </Field>
      <OccurrenceField command={command} asked={twice} />
      <Field label="Who confirmed it" name="confirmedBy" command={command}>
        {(wiring) => <input {...wiring} name="confirmedBy" maxLength={120} autoComplete="off" />}
      </Field>
      <Field
        label="Confirmation number"
        name="confirmationNumber"
        command={command}
        hint="Keep it: the final review asks"
      >
        {(wiring) => <input {...wiring} name="confirmationNumber" maxLength={120} autoComplete="off" />}
      </Field>
      <RefusalNote command={command} without={FIELDS} />
      <StaleNote command={command} />
      <FormActs command={command} word="Confirm FOC" onLeave={onDone} />
    </form>
  )
}
