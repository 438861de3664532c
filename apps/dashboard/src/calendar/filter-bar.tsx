import { useQuery } from '@apollo/client/react'
import { CalendarChoicesDocument } from '@portday/schema/dashboard'
import { type ReactNode, useId, useState } from 'react'
import { useGo } from '../address/address.ts'
import { CROSS, Glyph, PLUS } from '../glyph/glyph.tsx'
import { STAGE_ORDER, STAGES } from '../marks/stages.tsx'
import { type CalendarFilter, type CalendarPlace, hrefOf, isFiltered, NO_FILTER, toggled } from './calendar-place.ts'
import { CARRIER_TYPES, TYPE_ORDER } from './carrier-types.ts'
import { MigrationChoice } from './migration-choice.tsx'

const CARRIERS = 100

/** What the calendar is narrowed to, as chips; and where to narrow it further. */
export function FilterBar({ place }: { place: CalendarPlace }) {
  const { filter } = place
  const go = useGo()
  const panel = useId()
  const [open, setOpen] = useState(false)
  const named = filter.migration !== null
  const { data, previousData } = useQuery(CalendarChoicesDocument, {
    variables: { migrationId: filter.migration ?? '', named, carriers: CARRIERS },
    skip: !open && !named && filter.carriers.length === 0,
  })
  const choices = data ?? previousData
  const carriers = choices?.carriers.edges.map(({ node }) => node) ?? []
  const narrow = (change: Partial<CalendarFilter>) => go(hrefOf({ ...place, filter: { ...filter, ...change } }))
  return (
    <div className="calendar-filter">
      <div className="filter-chips">
        {filter.migration && (
          <Chip what="migration" onDrop={() => narrow({ migration: null })}>
            {choices?.migration?.customerName ?? 'One migration'}
          </Chip>
        )}
        {filter.carriers.map((id) => (
          <Chip key={id} what="carrier" onDrop={() => narrow({ carriers: toggled(filter.carriers, id) })}>
            {carriers.find((carrier) => carrier.id === id)?.name ?? 'One carrier'}
          </Chip>
        ))}
        {filter.types.map((type) => (
          <Chip key={type} what="type" onDrop={() => narrow({ types: toggled(filter.types, type) })}>
            {CARRIER_TYPES[type].word}
          </Chip>
        ))}
        {filter.stages.map((stage) => (
          <Chip key={stage} what="stage" onDrop={() => narrow({ stages: toggled(filter.stages, stage) })}>
            {STAGES[stage].word}
          </Chip>
        ))}
        {filter.people.map((name) => (
          <Chip key={name} what="person" onDrop={() => narrow({ people: toggled(filter.people, name) })}>
            {name}
          </Chip>
        ))}
        <button
          type="button"
          className="button quiet"
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          <Glyph>{PLUS}</Glyph>
          Migration, carrier, type, stage, person
        </button>
        {isFiltered(filter) && (
          <button type="button" className="button quiet" onClick={() => narrow(NO_FILTER)}>
            Show all
          </button>
        )}
      </div>
      <div id={panel} className="filter-panel" hidden={!open}>
        {open && (
          <>
            <MigrationChoice onChoose={(migration) => narrow({ migration })} />
            <Choice
              label="Carrier"
              options={carriers.map(({ id, name, type }) => ({
                value: id,
                word: `${name} (${CARRIER_TYPES[type].word})`,
              }))}
              chosen={filter.carriers}
              onChoose={(carriers) => narrow({ carriers })}
            />
            <Choice
              label="Carrier type"
              options={TYPE_ORDER.map((type) => ({ value: type, word: CARRIER_TYPES[type].word }))}
              chosen={filter.types}
              onChoose={(types) => narrow({ types })}
            />
            <Choice
              label="Stage"
              options={STAGE_ORDER.map((stage) => ({ value: stage, word: STAGES[stage].word }))}
              chosen={filter.stages}
              onChoose={(stages) => narrow({ stages })}
            />
            <Choice
              label="Person"
              options={choices?.projectManagers.map((name) => ({ value: name, word: name })) ?? []}
              chosen={filter.people}
              onChoose={(people) => narrow({ people })}
            />
          </>
        )}
      </div>
    </div>
  )
}

function Chip({ what, children, onDrop }: { what: string; children: string; onDrop: () => void }) {
  return (
    <span className="filter-chip">
      <span className="cut" title={children}>
        <span className="second">{what}</span> {children}
      </span>
      <button type="button" aria-label={`Drop the ${what} ${children}`} onClick={onDrop}>
        <Glyph>{CROSS}</Glyph>
      </button>
    </span>
  )
}

/** Adds one value after the other; what is chosen already stands as a chip. */
function Choice<T extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: ReactNode
  options: readonly { value: T; word: string }[]
  chosen: readonly T[]
  onChoose: (values: T[]) => void
}) {
  const left = options.filter(({ value }) => !chosen.includes(value))
  return (
    <label>
      <span>{label}</span>
      <select
        value=""
        disabled={left.length === 0}
        onChange={({ target }) => {
          const option = left.find(({ value }) => value === target.value)
          if (option) onChoose([...chosen, option.value])
        }}
      >
        <option value="">{left.length === 0 ? 'None to choose' : chosen.length === 0 ? 'Any' : 'Add another'}</option>
        {left.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  )
}
