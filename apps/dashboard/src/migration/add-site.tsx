import { AddSiteDocument } from '@portday/schema/dashboard'
import { type SubmitEvent, useState } from 'react'
import { Field } from '../command/field.tsx'
import { FormActs } from '../command/form-acts.tsx'
import { RefusalNote } from '../command/refusal-note.tsx'
import { fieldsOf, typed } from '../command/typed.ts'
import { useCommand } from '../command/use-command.ts'
import { ZoneField } from '../migrations/zone-field.tsx'
import type { Workspace } from './workspace.ts'

/** Another place of the customer, with the people who can be reached there on the night (R1.1). */
export function AddSite({ migration: { id, timeZone }, onDone }: { migration: Workspace; onDone: () => void }) {
  const command = useCommand(AddSiteDocument)
  const [people, setPeople] = useState(1)
  const places = Array.from({ length: people }, (_, place) => place)

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    const form = fieldsOf(event)
    const contacts = places
      .map((place) => ({ name: typed(form, `name ${place}`) ?? '', phone: typed(form, `phone ${place}`) }))
      .filter(({ name, phone }) => name !== '' || phone !== null)
    const given = await command.give({
      input: {
        migrationId: id,
        name: typed(form, 'name') ?? '',
        address: typed(form, 'address'),
        timeZone: typed(form, 'timeZone'),
        contacts,
      },
    })
    if (given) onDone()
  }

  const shown = [
    'name',
    'address',
    'timeZone',
    ...places.flatMap((at) => [`contacts.${at}.name`, `contacts.${at}.phone`]),
  ]
  return (
    <form className="form" onSubmit={submit}>
      <Field label="Name" name="name" command={command}>
        {(wiring) => <input {...wiring} name="name" maxLength={120} autoComplete="off" />}
      </Field>
      <ZoneField command={command} first={timeZone} hint="Its orders are dated in it" />
      <Field label="Address" name="address" command={command} wide>
        {(wiring) => <input {...wiring} name="address" maxLength={300} autoComplete="off" />}
      </Field>
      {places.map((place) => (
        <fieldset key={place} className="contact-pair whole-row">
          <legend className="unseen">Somebody to reach, {place + 1}</legend>
          <Field label="Somebody to reach" name={`contacts.${place}.name`} command={command}>
            {(wiring) => <input {...wiring} name={`name ${place}`} maxLength={120} autoComplete="off" />}
          </Field>
          <Field label="Under which number" name={`contacts.${place}.phone`} command={command}>
            {(wiring) => <input {...wiring} name={`phone ${place}`} type="tel" maxLength={40} autoComplete="off" />}
          </Field>
        </fieldset>
      ))}
      <p className="whole-row">
        <button type="button" className="button quiet" onClick={() => setPeople(people + 1)}>
          Add somebody else
        </button>
      </p>
      <RefusalNote command={command} without={shown} />
      <FormActs command={command} word="Add site" onLeave={onDone} />
    </form>
  )
}
