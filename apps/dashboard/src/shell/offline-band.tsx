import { Glyph, UNPLUGGED } from '../glyph/glyph.tsx'
import { useLive } from '../live/live.tsx'
import { clockOf } from '../time/when.ts'

/** Says since when nothing new comes, once that is so for longer than a hiccup. */
export function OfflineBand() {
  const { state, since, refresh } = useLive()
  if (since === null || (state !== 'offline' && state !== 'waiting')) return null
  return (
    <div className="offline" role="status">
      <Glyph>{UNPLUGGED}</Glyph>
      <p>
        <strong>
          {state === 'offline' ? 'Offline' : 'Not live'} since {clockOf(since)}.
        </strong>{' '}
        What you see is from then. Port night keeps what you tap and sends it once; other commands wait for the
        connection.
      </p>
      <button type="button" className="button" onClick={() => void refresh()}>
        Try again
      </button>
    </div>
  )
}
