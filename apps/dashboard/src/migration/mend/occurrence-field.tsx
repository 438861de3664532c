import { Field } from '../../command/field.tsx'
import type { Command } from '../../command/use-command.ts'

/** Asked for only where the clocks go back that night, and a time exists twice (R6.1). */
export function OccurrenceField({ command, asked }: { command: Command; asked: boolean }) {
  if (!asked) return null
  return (
    <Field label="That time comes twice that night" name="occurrence" command={command}>
      {(wiring) => (
        <select {...wiring} name="occurrence" defaultValue="EARLIER">
          <option value="EARLIER">The earlier one, before the clocks go back</option>
          <option value="LATER">The later one, after</option>
        </select>
      )}
    </Field>
  )
}

export function readOccurrence(said: string | null): 'EARLIER' | 'LATER' | null {
  return said === 'EARLIER' || said === 'LATER' ? said : null
}
