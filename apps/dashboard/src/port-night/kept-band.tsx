import { formatNumber } from '@portday/domain/telephone-number'
import { Link } from 'react-router'
import { Glyph } from '../glyph/glyph.tsx'
import { useLive } from '../live/live.tsx'
import { wordsOf } from '../states/failure-words.tsx'
import { counted } from '../words/figure.ts'
import { useDeliveryFailure } from './deliver.tsx'
import { SENT } from './glyphs.tsx'
import { type KeptTap, subjectOf } from './kept-taps.ts'
import { RefusedTap } from './refused-tap.tsx'
import { outlivesReload, useKeptTaps } from './taps-in-browser.ts'
import type { Tonight } from './tonight.ts'

/** How many taps wait in this browser and why; and those that have no row on the screen to stand beside. */
export function KeptBand({ migrationId, tonight }: { migrationId: string; tonight: Tonight }) {
  const taps = useKeptTaps()
  const failure = useDeliveryFailure()
  const { state } = useLive()
  const here = taps.filter((tap) => tap.migrationId === migrationId)
  const waiting = here.filter((tap) => tap.state === 'kept' || tap.state === 'sending')
  const elsewhere = [
    ...new Set(taps.filter((tap) => isOpen(tap) && tap.migrationId !== migrationId).map((tap) => tap.migrationId)),
  ]
  const homeless = here.filter((tap) => tap.state === 'refused' && !hasRow(tap, tonight))
  const isHeldUp = state === 'offline' || !navigator.onLine || failure !== null
  if ((waiting.length === 0 || !isHeldUp) && elsewhere.length === 0 && homeless.length === 0) return null
  return (
    <div className="kept-band">
      {waiting.length > 0 && isHeldUp && (
        <p role="status">
          <Glyph>{SENT}</Glyph>
          <span>
            <b>{counted(waiting.length, 'tap')} kept here</b> and sent once,{' '}
            {failure !== null && failure.kind !== 'unreachable'
              ? `when that is mended: ${wordsOf(failure).why}.`
              : 'when the connection is back.'}
            {!outlivesReload() && ' This browser stores nothing: don’t close the page before.'}
          </span>
        </p>
      )}
      {elsewhere.map((id) => (
        <p key={id}>
          <Glyph>{SENT}</Glyph>
          <span>
            Taps of <Link to={`/port-night/${id}`}>another night</Link> are kept here too.
          </span>
        </p>
      ))}
      {homeless.map((tap) => (
        <div key={tap.id}>
          <p>
            {tap.intent.kind === 'outcome' ? formatNumber(tap.intent.number) : 'A step that is no longer on the list'}
          </p>
          <RefusedTap tap={tap} />
        </div>
      ))}
    </div>
  )
}

function isOpen({ state }: KeptTap): boolean {
  return state !== 'recorded'
}

function hasRow({ intent }: KeptTap, { orders, items }: Tonight): boolean {
  const subject = subjectOf(intent)
  return (
    items.some(({ id }) => `item ${id}` === subject) ||
    orders.some(({ id, numbers }) => numbers.some(({ number }) => `${id} ${number}` === subject))
  )
}
