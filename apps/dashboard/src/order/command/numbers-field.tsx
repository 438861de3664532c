import { readNumberList } from '@portday/domain/telephone-number'
import { Field } from '../../command/field.tsx'
import type { Command } from '../../command/use-command.ts'
import { counted } from '../../words/figure.ts'

/** A list of numbers and ranges (R11.1), with how many were read and which entry was not. */
export function NumbersField({
  name,
  label,
  hint,
  value,
  command,
  onType,
}: {
  name: string
  label: string
  hint: string
  value: string
  command: Command
  onType: (value: string) => void
}) {
  const { numbers, problems } = readNumberList(value)
  const problem = problems[0]
  const read = value.trim() === '' ? hint : counted(numbers.length, 'number')
  const unread =
    problem &&
    `; “${problem.entry}”: ${problem.reason}${problems.length > 1 ? ` And ${problems.length - 1} more.` : ''}`
  return (
    <Field label={label} name={name} command={command} hint={`${read}${unread ?? ''}`} wide>
      {(wiring) => (
        <textarea
          {...wiring}
          rows={3}
          value={value}
          spellCheck={false}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  )
}
