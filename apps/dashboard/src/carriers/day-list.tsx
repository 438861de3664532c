import { useId, useState } from 'react'
import { type Control, useController } from 'react-hook-form'
import { isAbout, RefusalWords } from '../command/refusal-note.tsx'
import type { Command } from '../command/use-command.ts'
import { CROSS, Glyph, PLUS } from '../glyph/glyph.tsx'
import { serverNow } from '../time/server-clock.ts'
import { dayIn } from '../time/when.ts'
import type { CarrierForm } from './carrier-form.ts'

/** Days that are added one by one and taken out again, in order, each once. */
export function DayList({
  name,
  label,
  hint,
  control,
  command,
}: {
  name: 'holidaysAdded' | 'holidaysDropped'
  label: string
  hint: string
  control: Control<CarrierForm>
  command: Command
}) {
  const { field } = useController({ control, name })
  const [day, setDay] = useState('')
  const id = useId()
  const year = serverNow().getUTCFullYear()
  const refusals = command.refusals.filter((refusal) => isAbout(refusal, name))
  const set = (days: readonly string[]) => field.onChange([...new Set(days)].sort())

  function add() {
    if (day === '') return
    set([...field.value, day])
    setDay('')
  }

  return (
    <div className="field wide day-list">
      <label htmlFor={id}>{label}</label>
      {field.value.length > 0 && (
        <ul aria-label={label}>
          {field.value.map((each) => (
            <li key={each}>
              <time dateTime={each}>{dayIn(each, year)}</time>
              <button
                type="button"
                aria-label={`Take out ${dayIn(each, year)}`}
                onClick={() => set(field.value.filter((kept) => kept !== each))}
              >
                <Glyph>{CROSS}</Glyph>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="day-add">
        <input
          id={id}
          type="date"
          aria-describedby={`${id}-hint`}
          aria-invalid={refusals.length > 0 || undefined}
          value={day}
          onChange={(event) => setDay(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            add()
          }}
        />
        <button type="button" className="button" disabled={day === ''} onClick={add}>
          <Glyph>{PLUS}</Glyph>
          Add the day
        </button>
      </div>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {refusals.length > 0 && (
        <div className="field-no" role="alert">
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
