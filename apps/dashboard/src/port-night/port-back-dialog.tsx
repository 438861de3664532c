import { formatNumber } from '@portday/domain/telephone-number'
import { AskNightPortBackDocument } from '@portday/schema/dashboard'
import { useState } from 'react'
import { Field } from '../command/field.tsx'
import { RefusalNote } from '../command/refusal-note.tsx'
import { useCommand } from '../command/use-command.ts'
import { Dialog } from '../shell/dialog.tsx'
import { counted } from '../words/figure.ts'
import type { WayBack } from './way-back.ts'

/** Asks for the emergency reversal: which numbers, why, and a word that it is meant (R10.2). */
export function PortBackDialog({ way: { order, numbers }, onClose }: { way: WayBack; onClose: () => void }) {
  const command = useCommand(AskNightPortBackDocument)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const [isMeant, setMeant] = useState(false)
  const choose = (list: Iterable<string>) => {
    setChosen(new Set(list))
    setMeant(false)
  }
  const going = numbers.filter(({ number }) => chosen.has(number)).map(({ number }) => number)
  const isAll = going.length === numbers.length
  return (
    <Dialog title={`Port numbers back to ${order.carrier.name}`} onClose={onClose}>
      <form
        className="form"
        onSubmit={async (event) => {
          event.preventDefault()
          const input = { portOrderId: order.id, expectedVersion: order.version, numbers: going, reason }
          if (await command.give({ input })) onClose()
        }}
      >
        <p className="wide">
          They ring at {order.carrier.name} again, on the old trunk. It can’t be undone: they come back only as a new
          port with a new letter, 10–20 business days.
        </p>
        <fieldset className="port-back-numbers wide">
          <legend>Which numbers</legend>
          <label>
            <input
              type="checkbox"
              checked={isAll}
              onChange={() => choose(isAll ? [] : numbers.map(({ number }) => number))}
            />
            All {numbers.length}
          </label>
          {numbers.map(({ number, note }) => (
            <label key={number}>
              <input
                type="checkbox"
                checked={chosen.has(number)}
                onChange={() =>
                  choose(chosen.has(number) ? [...chosen].filter((each) => each !== number) : [...chosen, number])
                }
              />
              <span className="cut">
                {formatNumber(number)}
                {note !== null && `, ${note}`}
              </span>
            </label>
          ))}
        </fieldset>
        <Field label="Why they go back" name="reason" command={command} wide>
          {(wiring) => (
            <textarea
              {...wiring}
              required
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <label className="wide port-back-meant">
          <input type="checkbox" checked={isMeant} disabled={going.length === 0} onChange={() => setMeant(!isMeant)} />
          {going.length === 0
            ? 'Choose the numbers first'
            : `Yes, ${counted(going.length, 'number')} ${going.length === 1 ? 'goes' : 'go'} back`}
        </label>
        <RefusalNote command={command} without={['reason']} />
        <div className="acts">
          <button
            type="submit"
            className="button hurt"
            disabled={command.busy || !isMeant || going.length === 0 || reason.trim() === ''}
          >
            {going.length === 0 ? 'Port back' : `Port ${counted(going.length, 'number')} back`}
          </button>
          <button type="button" className="button quiet" onClick={onClose}>
            Leave them
          </button>
        </div>
      </form>
    </Dialog>
  )
}
