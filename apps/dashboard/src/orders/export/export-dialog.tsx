import { useState } from 'react'
import { Dialog } from '../../shell/dialog.tsx'
import { wordsOf } from '../../states/failure-words.tsx'
import { serverNow } from '../../time/server-clock.ts'
import { counted, figure } from '../../words/figure.ts'
import type { OrdersAsked } from '../orders-variables.ts'
import type { SheetOf } from './sheet-rows.ts'
import { type ExportState, useExport } from './use-export.ts'
import './export.css'

const KINDS = [
  ['orders', 'One row an order'],
  ['numbers', 'One row a number, with its order beside it'],
] as const satisfies readonly (readonly [SheetOf, string])[]

/** Makes a CSV of what matches, or of the chosen orders, with figures while it is read. */
export function ExportDialog({
  asked,
  total,
  only,
  onClose,
}: {
  asked: OrdersAsked
  total: number
  only: ReadonlySet<string> | null
  onClose: () => void
}) {
  const [of, setOf] = useState<SheetOf>('orders')
  const { state, start, stop } = useExport()
  const running = state.kind === 'running'
  const count = only?.size ?? total
  return (
    <Dialog title={`Export ${counted(count, 'order')}`} onClose={onClose}>
      <fieldset className="export-kinds" disabled={running}>
        <legend className="unseen">Rows</legend>
        {KINDS.map(([kind, word]) => (
          <label key={kind}>
            <input type="radio" name="export" checked={of === kind} onChange={() => setOf(kind)} />
            {word}
          </label>
        ))}
      </fieldset>
      <p className="second small">
        A CSV that a spreadsheet opens as it is: telephone numbers have ten digits, dates are ISO, and long account
        numbers keep their zeros behind an apostrophe.
      </p>
      <ExportTold state={state} />
      <div className="acts">
        {running ? (
          <button type="button" className="button" onClick={stop}>
            Stop
          </button>
        ) : (
          <button
            type="button"
            className="button go"
            disabled={count === 0}
            onClick={() =>
              void start({ asked, of, only }, `portday-${of}-${serverNow().toISOString().slice(0, 10)}.csv`)
            }
          >
            Export CSV
          </button>
        )}
        <button type="button" className="button quiet" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  )
}

function ExportTold({ state }: { state: ExportState }) {
  switch (state.kind) {
    case 'still':
      return <p className="export-told" />
    case 'running':
      return (
        <p className="export-told">
          {state.total === null
            ? 'Reading the orders'
            : `${figure(state.orders)} of ${counted(state.total, 'order')} read`}
          <progress aria-label="Orders read" value={state.orders} max={state.total ?? undefined} />
        </p>
      )
    case 'done':
      return (
        <p className="export-told" role="status">
          {counted(state.rows, 'row')} saved.
          {state.missing > 0 &&
            ` ${counted(state.missing, 'chosen order')} no longer in this list and not in the file.`}
        </p>
      )
    case 'failed':
      return (
        <p className="export-told" role="alert">
          Nothing is saved: after {counted(state.orders, 'order')}, {wordsOf(state.failure).why}.{' '}
          {wordsOf(state.failure).remedy}
        </p>
      )
  }
}
