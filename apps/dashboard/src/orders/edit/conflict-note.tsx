import { type SubmitEvent, useId, useState } from 'react'
import { serverNow } from '../../time/server-clock.ts'
import { untilOrAgo } from '../../time/span.ts'
import type { OrderRow } from '../order-row.ts'
import type { Conflict } from './conflict.ts'
import { EDITED_FIELDS, shownOf, type Typed } from './edited-fields.ts'

/** What was, theirs and yours, and the two ways on; writing over theirs wants a reason. */
export function ConflictNote({
  conflict,
  seen,
  typed,
  busy,
  onKeep,
  onOverwrite,
}: {
  conflict: Conflict
  seen: OrderRow
  typed: Typed
  busy: boolean
  onKeep: () => void
  onOverwrite: (reason: string) => void
}) {
  const { actor, at, both, changed, now } = conflict
  const [reason, setReason] = useState('')
  const id = useId()
  const year = serverNow().getFullYear()
  const who = actor ? `${actor.charAt(0).toUpperCase()}${actor.slice(1)}` : 'Somebody'
  const when = at === null ? '' : ` ${ago(at)}`
  function submit(event: SubmitEvent) {
    event.preventDefault()
    if (both.length === 0 || reason.trim() !== '') onOverwrite(reason.trim())
  }
  return (
    <form className="clash" role="alert" onSubmit={submit}>
      <h3>
        {who} changed {changed}
        {when}. Yours is not saved.
      </h3>
      {both.map((field) => (
        <dl key={field} aria-label={EDITED_FIELDS[field].label}>
          <dt>Was</dt>
          <dd className="second">{shownOf(field, seen[field], year)}</dd>
          <dt>Theirs</dt>
          <dd>
            <strong>{shownOf(field, now[field], year)}</strong>
          </dd>
          <dt>Yours</dt>
          <dd>
            <strong>{shownOf(field, typed[field] ?? null, year)}</strong>
          </dd>
        </dl>
      ))}
      {both.length > 0 ? (
        <div className="field">
          <label htmlFor={id}>Why yours is right, for the journal</label>
          <input id={id} value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />
        </div>
      ) : (
        <p className="small second">What you typed touches none of it.</p>
      )}
      <div className="acts">
        <button type="button" className="button go" onClick={onKeep}>
          {both.length > 0 ? 'Keep theirs' : 'Leave it'}
        </button>
        <button type="submit" className="button" disabled={busy || (both.length > 0 && reason.trim() === '')}>
          {both.length > 0 ? 'Overwrite with yours' : 'Save yours too'}
        </button>
      </div>
    </form>
  )
}

function ago(at: string): string {
  const told = untilOrAgo(new Date(at), serverNow())
  return told === 'now' ? 'just now' : told
}
