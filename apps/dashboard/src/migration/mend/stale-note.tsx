import type { Command } from '../../command/use-command.ts'

/** What somebody else changed while the form stood open. */
export function StaleNote({ command: { refusals } }: { command: Command }) {
  const fields = refusals.flatMap(({ changedFields }) => changedFields ?? [])
  if (fields.length === 0) return null
  return (
    <p className="small second whole-row">
      Changed meanwhile: {fields.join(', ')}. The form now stands on the newest; press again if it still holds.
    </p>
  )
}
