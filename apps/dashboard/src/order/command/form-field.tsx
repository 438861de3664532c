import { Field } from '../../command/field.tsx'
import type { Command } from '../../command/use-command.ts'
import { serverNow } from '../../time/server-clock.ts'
import { dayIn } from '../../time/when.ts'
import type { OrderOnPage } from '../order-on-page.ts'
import { CodesField } from './codes-field.tsx'
import type { FieldRow } from './command-row.ts'
import { NumbersField } from './numbers-field.tsx'

/** One field of a command's form, as its row in the table says. */
export function FormField({
  row,
  order,
  value,
  command,
  onType,
}: {
  row: FieldRow
  order: OrderOnPage
  value: string
  command: Command
  onType: (value: string) => void
}) {
  const label = typeof row.label === 'function' ? row.label(order) : row.label
  const hint = typeof row.hint === 'function' ? row.hint(order) : row.hint
  const kind = row.kind
  if (kind === 'codes')
    return <CodesField name={row.name} label={label} value={value} command={command} onType={onType} />
  if (kind === 'numbers') {
    return (
      <NumbersField name={row.name} label={label} hint={hint ?? ''} value={value} command={command} onType={onType} />
    )
  }
  const weekday = kind === 'date' && value !== '' ? dayIn(value, serverNow().getFullYear()) : undefined
  return (
    <Field label={label} name={row.name} command={command} hint={weekday ?? hint} wide={row.wide ?? false}>
      {(wiring) => {
        const shared = {
          ...wiring,
          value,
          required: row.required ?? false,
          onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onType(currentTarget.value),
        }
        if (kind === 'long') return <textarea {...shared} rows={2} />
        if (kind === 'choice') {
          return (
            <select {...shared}>
              {!row.choices?.some((choice) => choice.value === value) && <option value="">Choose</option>}
              {row.choices?.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.word}
                </option>
              ))}
            </select>
          )
        }
        if (kind === 'clock') return <input {...shared} placeholder="HH:MM" maxLength={5} autoComplete="off" />
        return <input {...shared} type={INPUT_TYPES[kind]} autoComplete="off" />
      }}
    </Field>
  )
}

const INPUT_TYPES = { line: 'text', date: 'date', moment: 'datetime-local' } as const
