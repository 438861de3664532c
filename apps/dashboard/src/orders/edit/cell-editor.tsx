import { type SubmitEvent, useEffect, useId, useRef } from 'react'
import { Link } from 'react-router'
import { Field } from '../../command/field.tsx'
import { RefusalNote } from '../../command/refusal-note.tsx'
import { useLive } from '../../live/live.tsx'
import { wordsOf } from '../../states/failure-words.tsx'
import type { EditedField } from '../columns.tsx'
import type { OrderRow } from '../order-row.ts'
import { ConflictNote } from './conflict-note.tsx'
import { EDITED_FIELDS } from './edited-fields.ts'
import type { EditorPlace } from './editing.ts'
import { useCellEdit } from './use-cell-edit.ts'
import './edit.css'

/** Stands over the cell until its value is saved; Escape closes it and saves nothing. */
export function CellEditor({
  order,
  fields,
  place,
  onSaved,
  onClose,
}: {
  order: OrderRow
  fields: readonly EditedField[]
  place: EditorPlace
  onSaved: (row: OrderRow) => void
  onClose: () => void
}) {
  const edit = useCellEdit(order, fields, { onSaved, onClose })
  const { amend, comment, barred, conflict, failure } = edit
  const offline = useLive().state === 'offline'
  const heading = useId()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus({ preventScroll: true }), [])

  const { lookAtConflict } = edit
  const stale = amend.refusals.find(({ code }) => code === 'STALE_VERSION')
  const toldOf = useRef(stale)
  useEffect(() => {
    if (toldOf.current === stale) return
    toldOf.current = stale
    if (stale) void lookAtConflict(stale.changedFields ?? [])
  })

  function submit(event: SubmitEvent) {
    event.preventDefault()
    void edit.save()
  }

  return (
    <div
      className="cell-editor"
      role="dialog"
      aria-labelledby={heading}
      style={{ top: place.top, left: place.left, minWidth: place.width }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') onClose()
      }}
    >
      <h2 id={heading} className="unseen">
        Edit {order.reference}
      </h2>
      <form ref={form} onSubmit={submit}>
        {fields.map((field) => {
          const { label, type } = EDITED_FIELDS[field]
          return (
            <Field key={field} label={`${label}, ${order.reference}`} name={field} command={amend}>
              {(wiring) => (
                <input
                  {...wiring}
                  type={type}
                  autoComplete="off"
                  maxLength={60}
                  value={edit.typed[field] ?? ''}
                  onChange={(event) => edit.say(field, event.target.value)}
                />
              )}
            </Field>
          )
        })}
        {barred && (
          <p className="editor-no">
            {barred.message} {barred.remedy} <Link to={`/orders/${order.id}`}>Open {order.reference}</Link>
          </p>
        )}
        {conflict === null && <RefusalNote command={amend} without={fields} />}
        {failure && (
          <p className="editor-no" role="alert">
            Somebody else changed the order, and who could not be read: {wordsOf(failure).why}.
          </p>
        )}
        {conflict === null && (
          <div className="acts">
            <button type="submit" className="button go" disabled={amend.busy || barred !== null || offline}>
              Save
            </button>
            <button type="button" className="button quiet" onClick={onClose}>
              Cancel
            </button>
            {offline && <span className="hint">Offline: a command could not be sent.</span>}
          </div>
        )}
      </form>
      {conflict && (
        <ConflictNote
          conflict={conflict}
          seen={edit.seen}
          typed={edit.typed}
          busy={amend.busy || comment.busy}
          onKeep={edit.keepTheirs}
          onOverwrite={(reason) => void edit.overwrite(reason)}
        />
      )}
      {(comment.refusals.length > 0 || comment.failure) && (
        <p className="editor-no" role="alert">
          Yours is saved, but its reason could not be kept in the journal. Write it as a comment of the order.
        </p>
      )}
    </div>
  )
}
