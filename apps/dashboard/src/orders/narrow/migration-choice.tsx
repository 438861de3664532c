import { useQuery } from '@apollo/client/react'
import { OrderFilterMigrationsDocument } from '@portday/schema/dashboard'
import { useId, useState } from 'react'
import { useSettled } from '../../find/use-settled.ts'
import { CROSS, Glyph } from '../../glyph/glyph.tsx'

const FOUND = 6
const SETTLED_AFTER_MS = 250

/** One migration, found by its customer's name. */
export function MigrationChoice({
  id,
  name,
  onChoose,
}: {
  id: string | null
  name: string | null
  onChoose: (id: string | null) => void
}) {
  const field = useId()
  const [text, setText] = useState('')
  const [picked, setPicked] = useState<string | null>(null)
  const sought = useSettled(text.trim(), SETTLED_AFTER_MS)
  const { data } = useQuery(OrderFilterMigrationsDocument, {
    variables: { search: sought, first: FOUND },
    skip: sought === '',
  })
  if (id !== null) {
    return (
      <div className="field wide">
        <span className="second tiny">Migration</span>
        <button type="button" className="chip pressed" aria-label="Drop the migration" onClick={() => onChoose(null)}>
          <strong className="cut">{picked ?? name ?? 'One migration'}</strong>
          <Glyph className="drop">{CROSS}</Glyph>
        </button>
      </div>
    )
  }
  const found = sought === '' ? [] : (data?.migrations.edges.map(({ node }) => node) ?? [])
  return (
    <div className="field wide">
      <label htmlFor={field}>Migration</label>
      <input
        id={field}
        type="search"
        autoComplete="off"
        placeholder="Part of the customer’s name"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul className="found-migrations">
        {found.map((migration) => (
          <li key={migration.id}>
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                setPicked(migration.customerName)
                onChoose(migration.id)
              }}
            >
              <span className="cut">{migration.customerName}</span>
            </button>
          </li>
        ))}
      </ul>
      {sought !== '' && data && found.length === 0 && <p className="hint">No customer of that name.</p>}
    </div>
  )
}
