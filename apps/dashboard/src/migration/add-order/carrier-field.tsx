import { useQuery } from '@apollo/client/react'
import { CarrierNamesDocument, type CarrierType } from '@portday/schema/dashboard'
import { useState } from 'react'
import { Field } from '../../command/field.tsx'
import type { Command } from '../../command/use-command.ts'
import { useSettled } from '../../find/use-settled.ts'

const KINDS = {
  REGIONAL: 'Regional or small carrier',
  CLEC: 'CLEC, such as a cable company',
  ILEC: 'ILEC, the region’s first carrier',
  WIRELESS: 'Wireless',
  TOLL_FREE: 'Toll-free (RespOrg)',
} as const satisfies Record<CarrierType, string>
export const KIND_NAMES = Object.keys(KINDS) as readonly CarrierType[]

/** The losing carrier by name, with those known; of one that is not, its kind is asked (R12.5). */
export function CarrierField({ command }: { command: Command }) {
  const [name, setName] = useState('')
  const search = useSettled(name.trim(), 200)
  const { data, previousData } = useQuery(CarrierNamesDocument, { variables: { search, first: 20 } })
  const known = (data ?? previousData)?.carriers.edges.map(({ node }) => node) ?? []
  const isKnown = known.some((carrier) => carrier.name.toLowerCase() === name.trim().toLowerCase())
  const isNew = data !== undefined && search !== '' && search === name.trim() && !isKnown
  return (
    <>
      <Field label="Losing carrier" name="carrier" command={command}>
        {(wiring) => (
          <input
            {...wiring}
            name="carrier"
            list="carriers-known"
            maxLength={120}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <datalist id="carriers-known">
        {known.map((carrier) => (
          <option key={carrier.id} value={carrier.name} />
        ))}
      </datalist>
      {isNew && (
        <Field label="Its kind" name="carrierType" command={command} hint="Not known yet: it sets how long a FOC takes">
          {(wiring) => (
            <select {...wiring} name="carrierType" defaultValue="REGIONAL">
              {KIND_NAMES.map((kind) => (
                <option key={kind} value={kind}>
                  {KINDS[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  )
}
