import { Field } from '../command/field.tsx'
import type { Command } from '../command/use-command.ts'
import { zonesToChoose } from './zones.ts'

/** The zone of a place, in which its times are told. */
export function ZoneField({ command, first, hint }: { command: Command; first: string; hint: string }) {
  const zones = zonesToChoose()
  return (
    <Field label="Time zone" name="timeZone" command={command} hint={hint}>
      {(wiring) => (
        <select {...wiring} name="timeZone" defaultValue={first}>
          {(zones.includes(first) ? zones : [first, ...zones]).map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
