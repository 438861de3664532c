import { Field } from '../../command/field.tsx'
import type { Command } from '../../command/use-command.ts'
import { isToMend, openRejection, reasonFor } from '../mend.ts'
import type { OrderOnPage } from '../order-on-page.ts'
import type { Paper } from './command-row.ts'
import type { Draft } from './draft.ts'
import { NumbersField } from './numbers-field.tsx'
import { fieldsOf, otherSide, type PaperField, SOURCES } from './paper-fields.ts'

interface SheetProps {
  paper: Paper
  order: OrderOnPage
  values: Draft
  command: Command
  onType: (changes: Draft) => void
}

/** The letter or the record line by line, with what the other one says beside it and where each field comes from. */
export function PaperSheet({ paper, order, values, command, onType }: SheetProps) {
  const other = paper === 'loa' ? 'CSR' : 'LOA'
  return (
    <div className={`paper of-${paper}`}>
      <p className="paper-heads tiny third" aria-hidden="true">
        <span>{paper === 'loa' ? 'LOA' : 'CSR'}</span>
        {paper === 'loa' && <span>Taken from</span>}
        <span>{other}</span>
      </p>
      {fieldsOf(paper, order).map((field) => (
        <Line key={field.label} {...{ field, paper, order, values, command, onType, other }} />
      ))}
    </div>
  )
}

function Line({
  field,
  paper,
  order,
  values,
  command,
  onType,
  other,
}: SheetProps & { field: PaperField; other: string }) {
  const name = field[paper] ?? ''
  const value = values[name] ?? ''
  const beside = otherSide(field, paper, order)
  if (field.kind === 'numbers') {
    const hint = 'Every number of the account: one a line, ranges too'
    return (
      <NumbersField
        {...{ name, hint, value, command }}
        label={field.label}
        onType={(text) => onType({ [name]: text })}
      />
    )
  }
  const check = order.loaChecks.find((candidate) => candidate.field === field.loa)
  const rejection = openRejection(order.rejections)
  const mend = paper === 'loa' && check !== undefined && isToMend(check, rejection)
  const reason = field.loa === null ? null : reasonFor(field.loa, rejection)
  const take = () =>
    onType({ [name]: beside, ...(paper === 'loa' && field.source ? { [`source.${field.source}`]: 'CSR' } : {}) })
  return (
    <div className={mend ? 'paper-line to-mend' : 'paper-line'}>
      <Field
        label={field.label}
        name={name}
        command={command}
        hint={mend && reason ? `${reason.code}: ${reason.remedy}` : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            type={field.kind === 'date' ? 'date' : 'text'}
            value={value}
            autoComplete="off"
            onChange={(event) => onType({ [name]: event.target.value })}
          />
        )}
      </Field>
      {paper === 'loa' && field.source && (
        <Source name={field.source} label={field.label} values={values} onType={onType} />
      )}
      {field.loa !== null && field.csr !== null && (
        <p className="beside">
          <span className="unseen">{`${other}: `}</span>
          {beside === '' ? <span className="third">none on the {other}</span> : <span>{beside}</span>}
          {beside !== '' && beside !== value && (
            <button
              type="button"
              className="button quiet"
              onClick={take}
              aria-label={`Take the ${other}’s ${field.label}`}
            >
              Take it
            </button>
          )}
        </p>
      )}
    </div>
  )
}

function Source({
  name,
  label,
  values,
  onType,
}: {
  name: string
  label: string
  values: Draft
  onType: SheetProps['onType']
}) {
  const key = `source.${name}`
  const of = name === 'serviceAddress' ? 'service address' : label
  return (
    <span className="field source">
      <select
        aria-label={`Source of the ${of}`}
        value={values[key] ?? ''}
        onChange={(event) => onType({ [key]: event.target.value })}
      >
        <option value="">Not said</option>
        {SOURCES.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </span>
  )
}
