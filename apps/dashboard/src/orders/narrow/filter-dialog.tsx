import { useQuery } from '@apollo/client/react'
import { type CarrierType, OrderFilterChoicesDocument, type PortCondition } from '@portday/schema/dashboard'
import { type SubmitEvent, useId, useState } from 'react'
import { failureOf } from '../../api/failure.ts'
import { CONDITIONS } from '../../marks/conditions.tsx'
import { Dialog } from '../../shell/dialog.tsx'
import { wordsOf } from '../../states/failure-words.tsx'
import { CARRIER_TYPES } from '../carrier-types.ts'
import type { OrdersPlace } from '../orders-place.ts'
import { type Narrowing, withNarrowing } from '../place-steps.ts'
import { carrierWords } from './carrier-words.ts'
import { ManyOf } from './many-of.tsx'
import { MigrationChoice } from './migration-choice.tsx'
import { CHOICES } from './use-names-known.ts'
import './narrow.css'

const TYPES = Object.entries(CARRIER_TYPES) as [CarrierType, string][]
const TROUBLES = Object.entries(CONDITIONS).map(([name, { word }]) => [name as PortCondition, word] as const)

/** Narrows the list by what has no chip of its own; all of it goes into the address at once. */
export function FilterDialog({
  place,
  migrationName,
  onClose,
  onNarrow,
}: {
  place: OrdersPlace
  migrationName: string | null
  onClose: () => void
  onNarrow: (place: OrdersPlace) => void
}) {
  const { data, error } = useQuery(OrderFilterChoicesDocument, { variables: { first: CHOICES } })
  const [said, setSaid] = useState<Narrowing>(place)
  const say = (part: Partial<Narrowing>) => setSaid((held) => ({ ...held, ...part }))
  const id = useId()
  const backwards = said.focFrom !== null && said.focTo !== null && said.focTo < said.focFrom
  const carriers = data?.carriers.edges.map(({ node }) => [node.id, carrierWords(node)] as const) ?? []

  function submit(event: SubmitEvent) {
    event.preventDefault()
    if (backwards) return
    onNarrow(withNarrowing(place, said))
  }

  return (
    <Dialog title="Filter" side onClose={onClose}>
      <form className="form narrow-form" onSubmit={submit}>
        <div className="field">
          <label htmlFor={`${id}-from`}>FOC from</label>
          <input
            id={`${id}-from`}
            type="date"
            value={said.focFrom ?? ''}
            onChange={(event) => say({ focFrom: event.target.value || null })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-to`}>FOC to</label>
          <input
            id={`${id}-to`}
            type="date"
            value={said.focTo ?? ''}
            aria-invalid={backwards || undefined}
            aria-describedby={backwards ? `${id}-no` : undefined}
            onChange={(event) => say({ focTo: event.target.value || null })}
          />
          {backwards && (
            <p className="field-no" id={`${id}-no`} role="alert">
              The last day is before the first one.
            </p>
          )}
        </div>
        <MigrationChoice
          id={said.migration}
          name={said.migration === place.migration ? migrationName : null}
          onChoose={(migration) => say({ migration })}
        />
        <ManyOf
          legend="Carrier"
          choices={carriers}
          chosen={said.carriers}
          onChoose={(list) => say({ carriers: list })}
        />
        <ManyOf
          legend="Kind of carrier"
          choices={TYPES}
          chosen={said.types}
          onChoose={(list) => say({ types: list })}
        />
        <ManyOf
          legend="Condition, any of"
          choices={TROUBLES}
          chosen={said.conditions}
          onChoose={(list) => say({ conditions: list })}
        />
        <ManyOf
          legend="Project manager"
          choices={data?.projectManagers.map((name) => [name, name] as const) ?? []}
          chosen={said.people}
          onChoose={(list) => say({ people: list })}
        />
        {error && (
          <p className="wide-line" role="alert">
            Carriers and people could not be read: {wordsOf(failureOf(error)).why}.
          </p>
        )}
        <div className="acts">
          <button type="submit" className="button go">
            Show these orders
          </button>
          <button type="button" className="button quiet" onClick={onClose}>
            Back
          </button>
        </div>
      </form>
    </Dialog>
  )
}
