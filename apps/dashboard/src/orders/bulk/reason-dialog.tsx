import { type SubmitEvent, useId, useState } from 'react'
import { Dialog } from '../../shell/dialog.tsx'
import { counted } from '../../words/figure.ts'
import type { Chosen } from '../chosen.ts'
import { type BulkName, bulkCommand } from './bulk-commands.ts'

const TOLD = 8

/** Asks for the reason that a command wants, and says to which orders it goes. */
export function ReasonDialog({
  name,
  orders,
  onClose,
  onGive,
}: {
  name: BulkName
  orders: readonly Chosen[]
  onClose: () => void
  onGive: (reason: string) => void
}) {
  const { word, reason: label, warning } = bulkCommand(name)
  const [reason, setReason] = useState('')
  const id = useId()
  const more = orders.length - TOLD
  function submit(event: SubmitEvent) {
    event.preventDefault()
    if (reason.trim() !== '') onGive(reason.trim())
  }
  return (
    <Dialog title={`${word}: ${counted(orders.length, 'order')}`} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <p className="wide-line second">
          {orders
            .slice(0, TOLD)
            .map(({ reference }) => reference)
            .join(', ')}
          {more > 0 && ` and ${counted(more, 'more', 'more')}`}
        </p>
        {warning && <p className="wide-line">{warning}</p>}
        <div className="field wide">
          <label htmlFor={id}>{label}</label>
          <textarea
            id={id}
            required
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        <div className="acts">
          <button type="submit" className="button go" disabled={reason.trim() === ''}>
            {word}
          </button>
          <button type="button" className="button quiet" onClick={onClose}>
            Back
          </button>
        </div>
      </form>
    </Dialog>
  )
}
