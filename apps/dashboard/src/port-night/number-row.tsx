import { formatNumber } from '@portday/domain/telephone-number'
import { useState } from 'react'
import { CHECK, CROSS, Glyph, PHONE } from '../glyph/glyph.tsx'
import { serverNow } from '../time/server-clock.ts'
import { SENT } from './glyphs.tsx'
import { useMigrationId } from './night-context.ts'
import { RefusedTap } from './refused-tap.tsx'
import { tapOutcome } from './tap.ts'
import { numberLine, tapLine } from './tap-words.ts'
import type { ShownNumber } from './with-taps.ts'

export interface RowOpened {
  readonly number: string
  readonly what: 'choice' | 'note'
}

const LOOKS = {
  PENDING: '',
  PORTED: 'moved',
  TESTED: 'passed',
  TEST_FAILED: 'no-call',
  FAILED: 'stuck',
  PORTED_BACK: 'went-back',
} as const satisfies Record<ShownNumber['outcome'], string>

/** Call it, it arrived, it did not: a tap each. */
export function NumberRow({
  number,
  zone,
  portBackHours,
  mayTap,
  opened,
  onOpen,
}: {
  number: ShownNumber
  zone: string
  portBackHours: number
  mayTap: boolean
  opened: RowOpened['what'] | null
  onOpen: (row: RowOpened | null) => void
}) {
  const migrationId = useMigrationId()
  const said = formatNumber(number.number)
  const { outcome, tap } = number
  const kept = tap && tapLine(tap, zone)
  const line = numberLine(number, zone, portBackHours, serverNow())
  const canTap = mayTap && outcome !== 'PORTED_BACK'
  // Of one that never moved nobody can tell by a call alone whether it did.
  const hasMoved = outcome !== 'PENDING' && outcome !== 'FAILED'
  const give = (next: ShownNumber['outcome'], note: string | null = null) => {
    tapOutcome(migrationId, [number], next, note)
    onOpen(next === 'TEST_FAILED' && note === null ? { number: number.number, what: 'note' } : null)
  }
  return (
    <li className={LOOKS[outcome]}>
      <div className="cut">
        <b>{said}</b>
        {kept === null ? (
          <span className="cut" title={line}>
            {line}
          </span>
        ) : (
          <span className="kept">
            <Glyph>{SENT}</Glyph>
            <span>{kept}</span>
          </span>
        )}
      </div>
      <a className="tap call" href={`tel:${number.number}`} aria-label={`Call ${said}`}>
        <Glyph>{PHONE}</Glyph>
      </a>
      {canTap ? (
        <>
          <button
            type="button"
            className="tap yes"
            aria-pressed={outcome === 'TESTED'}
            aria-label={`${said}: the call arrived`}
            onClick={() => give('TESTED')}
          >
            <Glyph>{CHECK}</Glyph>
          </button>
          <button
            type="button"
            className="tap bad"
            aria-pressed={outcome === 'TEST_FAILED' || outcome === 'FAILED'}
            aria-expanded={opened === null ? undefined : true}
            aria-label={hasMoved ? `${said}: the call did not arrive` : `${said}: the call did not arrive, say why`}
            onClick={() =>
              hasMoved
                ? give('TEST_FAILED')
                : onOpen(opened === 'choice' ? null : { number: number.number, what: 'choice' })
            }
          >
            <Glyph>{CROSS}</Glyph>
          </button>
        </>
      ) : (
        <span className="no-taps" />
      )}
      {canTap && opened === 'choice' && (
        <fieldset className="why-not">
          <legend className="unseen">Why the call to {said} did not arrive</legend>
          <button type="button" className="button" onClick={() => give('FAILED')}>
            Did not port
          </button>
          <button type="button" className="button" onClick={() => give('TEST_FAILED')}>
            Moved, call fails
          </button>
          <button type="button" className="button" onClick={() => give('PORTED')}>
            Moved, not called
          </button>
        </fieldset>
      )}
      {canTap && opened === 'note' && (
        <NoteForm said={said} onNote={(note) => give('TEST_FAILED', note)} onLeave={() => onOpen(null)} />
      )}
      {tap && <RefusedTap tap={tap} />}
    </li>
  )
}

function NoteForm({ said, onNote, onLeave }: { said: string; onNote: (note: string) => void; onLeave: () => void }) {
  const [note, setNote] = useState('')
  return (
    <form
      className="night-note"
      onSubmit={(event) => {
        event.preventDefault()
        if (note.trim() !== '') onNote(note.trim())
      }}
    >
      <p>It moved, so look at the platform: is the number assigned, and where does its inbound route lead?</p>
      <label>
        <span className="unseen">What the caller hears at {said}</span>
        <input
          maxLength={2000}
          placeholder="What the caller hears"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <div className="acts">
        <button type="submit" className="button" disabled={note.trim() === ''}>
          Keep the note
        </button>
        <button type="button" className="button quiet" onClick={onLeave}>
          No note
        </button>
      </div>
    </form>
  )
}
