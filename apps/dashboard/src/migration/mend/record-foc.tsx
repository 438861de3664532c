import { type FocSource, MendRecordFocDocument } from '@portday/schema/dashboard'
import { type SubmitEvent, useState } from 'react'
import { Field } from '../../command/field.tsx'
import { FormActs } from '../../command/form-acts.tsx'
import { RefusalNote } from '../../command/refusal-note.tsx'
import { fieldsOf, typed } from '../../command/typed.ts'
import { useCommand } from '../../command/use-command.ts'
import { useSeenVersion } from '../../command/use-seen-version.ts'
import { serverNow } from '../../time/server-clock.ts'
import { windowIn } from '../../time/when.ts'
import type { OrderHere } from '../workspace.ts'
import { OccurrenceField, readOccurrence } from './occurrence-field.tsx'
import { StaleNote } from './stale-note.tsx'

const SOURCES = { EMAIL: 'E-mail', PHONE: 'Telephone', PORTAL: 'Portal', API: 'API' } as const satisfies Record<
  FocSource,
  string
>
const SOURCE_NAMES = Object.keys(SOURCES) as FocSource[]
const FIELDS = ['date', 'time', 'occurrence', 'source', 'confirmationNumber', 'override']
/** What R6.2 refuses, and takes with a reason. */
const WITH_A_REASON = ['FOC_NOT_BUSINESS_DAY', 'FOC_OUT_OF_RANGE']

/** A commitment as it was heard of. It is unconfirmed until somebody speaks to the winning carrier. */
export function RecordFoc({ order, onDone }: { order: OrderHere; onDone: () => void }) {
  const command = useCommand(MendRecordFocDocument)
  const version = useSeenVersion(order.version, command)
  const [asked, setAsked] = useState({ twice: false, reason: false })
  const codes = command.refusals.map(({ code }) => code)
  const twice = asked.twice || codes.includes('FOC_TIME_AMBIGUOUS')
  const reason = asked.reason || codes.some((code) => WITH_A_REASON.includes(code))
  if (twice !== asked.twice || reason !== asked.reason) setAsked({ twice, reason })

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    const form = fieldsOf(event)
    const given = await command.give({
      input: {
        portOrderId: order.id,
        date: typed(form, 'date') ?? '',
        time: typed(form, 'time'),
        occurrence: readOccurrence(typed(form, 'occurrence')),
        source: SOURCE_NAMES.find((source) => source === typed(form, 'source')) ?? 'EMAIL',
        confirmationNumber: typed(form, 'confirmationNumber'),
        override: typed(form, 'override'),
        expectedVersion: version,
      },
    })
    if (given) onDone()
  }

  const { earliest, latest } = order.focEstimate
  return (
    <form className="form" onSubmit={submit}>
      <p className="small second whole-row">
        {order.carrier.name} was expected to answer {windowIn(earliest, latest, serverNow().getFullYear())}. What comes
        is unconfirmed until somebody has spoken to the winning carrier.
      </p>
      <Field label="Date" name="date" command={command}>
        {(wiring) => <input {...wiring} name="date" type="date" required />}
      </Field>
      <Field label="Time" name="time" command={command} hint={`On the clock of ${order.timeZone}; may stay open`}>
        {(wiring) => <input {...wiring} name="time" type="time" />}
      </Field>
      <OccurrenceField command={command} asked={twice} />
      <Field label="How it came" name="source" command={command}>
        {(wiring) => (
          <select {...wiring} name="source" defaultValue="EMAIL">
            {SOURCE_NAMES.map((source) => (
              <option key={source} value={source}>
                {SOURCES[source]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Confirmation number" name="confirmationNumber" command={command} hint="If one came with it">
        {(wiring) => <input {...wiring} name="confirmationNumber" maxLength={120} autoComplete="off" />}
      </Field>
      {reason && (
        <Field label="Why that date is right all the same" name="override" command={command} wide>
          {(wiring) => <input {...wiring} name="override" maxLength={2000} autoComplete="off" />}
        </Field>
      )}
      <RefusalNote command={command} without={FIELDS} />
      <StaleNote command={command} />
      <FormActs command={command} word="Record FOC" onLeave={onDone} />
    </form>
  )
}
