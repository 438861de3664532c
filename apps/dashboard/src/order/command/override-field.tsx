import { useEffect, useState } from 'react'
import { Field } from '../../command/field.tsx'
import type { Command } from '../../command/use-command.ts'
import { offersOverride } from './aim.ts'

/** The reason for setting a rule aside (R2.6): folded away until a rule says no and offers it. */
export function OverrideField({
  command,
  value,
  offered,
  onType,
}: {
  command: Command
  value: string
  /** Whether the API says beforehand that only an override goes. */
  offered: boolean
  onType: (value: string) => void
}) {
  const wanted = offered || value !== '' || command.refusals.some(offersOverride)
  const [open, setOpen] = useState(wanted)
  useEffect(() => {
    if (wanted) setOpen(true)
  }, [wanted])
  return (
    <details className="override" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Set a rule aside, with a reason</summary>
      <Field
        label="Why the rule does not hold here"
        name="override"
        command={command}
        hint="It stays on the order for ever, with your name"
        wide
      >
        {(wiring) => <textarea {...wiring} rows={2} value={value} onChange={(event) => onType(event.target.value)} />}
      </Field>
    </details>
  )
}
