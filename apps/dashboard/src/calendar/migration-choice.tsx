import { useQuery } from '@apollo/client/react'
import { CalendarMigrationsDocument } from '@portday/schema/dashboard'
import { useDeferredValue, useId, useState } from 'react'
import { counted } from '../words/figure.ts'

const SHOWN = 6

/** Finds a migration by part of its customer's name. */
export function MigrationChoice({ onChoose }: { onChoose: (migrationId: string) => void }) {
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const field = useId()
  const { data } = useQuery(CalendarMigrationsDocument, {
    variables: { search, first: SHOWN },
    skip: search === '',
  })
  const found = search === '' ? [] : (data?.migrations.edges.map(({ node }) => node) ?? [])
  const total = data?.migrations.totalCount ?? 0
  return (
    <div className="migration-choice">
      <label htmlFor={field}>Migration</label>
      <input
        id={field}
        type="search"
        autoComplete="off"
        placeholder="Part of the customer’s name"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p className="tiny third" role="status">
        {search !== '' && data && (total === 0 ? 'No migration has that in its name' : counted(total, 'migration'))}
      </p>
      {found.length > 0 && (
        <ul>
          {found.map(({ id, customerName }) => (
            <li key={id}>
              <button
                type="button"
                className="button quiet"
                onClick={() => {
                  setTyped('')
                  onChoose(id)
                }}
              >
                <span className="cut" title={customerName}>
                  {customerName}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
