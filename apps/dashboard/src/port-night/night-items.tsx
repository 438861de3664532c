import { useState } from 'react'
import { CHECK, Glyph } from '../glyph/glyph.tsx'
import { Moment } from '../time/moment.tsx'
import { serverNow } from '../time/server-clock.ts'
import { untilOrAgo } from '../time/span.ts'
import { useZoneChoice, zoneShown } from '../time/zone-choice.ts'
import { type AboutItem, aboutItem } from './about-item.ts'
import { SENT } from './glyphs.tsx'
import { useMigrationId } from './night-context.ts'
import { RefusedTap } from './refused-tap.tsx'
import { tapItem } from './tap.ts'
import { tapLine } from './tap-words.ts'
import type { Tonight } from './tonight.ts'
import type { ShownItem, ShownNight } from './with-taps.ts'

/** The steps that are ticked off one by one: channels, the call log, 933 at each site, the health check, the old trunk. */
export function NightItems({
  tonight,
  migration,
  mayCommand,
}: {
  tonight: Tonight
  migration: ShownNight['migration']
  mayCommand: boolean
}) {
  if (tonight.items.length === 0) return null
  return (
    <section className="night-items" aria-labelledby="night-steps">
      <h2 id="night-steps">Steps of the night</h2>
      <ul>
        {tonight.items.map((item) => (
          <ItemRow key={item.id} item={item} about={aboutItem(item, tonight, migration)} mayCommand={mayCommand} />
        ))}
      </ul>
    </section>
  )
}

function ItemRow({ item, about, mayCommand }: { item: ShownItem; about: AboutItem; mayCommand: boolean }) {
  const migrationId = useMigrationId()
  const [choice] = useZoneChoice()
  const [asks, setAsks] = useState(false)
  const isDone = item.doneAt !== null
  const kept = item.tap && tapLine(item.tap, zoneShown(choice, about.zone))
  // The old trunk goes with somebody's word, which is asked for here and judged by the API (R10.1).
  const needsWord = item.code === 'DECOMMISSION_TRUNK' && !isDone
  return (
    <li className={isDone ? 'done' : ''}>
      <div>
        <h3>{about.title}</h3>
        {about.detail !== '' && !isDone && <p>{about.detail}</p>}
        {item.note !== null && <p>{item.note}</p>}
        {kept === null ? <ItemTime item={item} zone={about.zone} /> : <KeptLine words={kept} />}
      </div>
      {mayCommand && (
        <button
          type="button"
          className={isDone ? 'button quiet' : 'button'}
          aria-label={isDone ? `${about.title}: not done after all` : `${about.title}: ${about.button}`}
          aria-expanded={needsWord ? asks : undefined}
          onClick={() => (needsWord ? setAsks(!asks) : tapItem(migrationId, item, !isDone))}
        >
          {isDone ? (
            'Undo'
          ) : (
            <>
              <Glyph>{CHECK}</Glyph>
              {about.button}
            </>
          )}
        </button>
      )}
      {needsWord && asks && (
        <WordForm
          onWord={(word) => {
            tapItem(migrationId, item, true, word)
            setAsks(false)
          }}
        />
      )}
      {item.tap && <RefusedTap tap={item.tap} />}
    </li>
  )
}

function KeptLine({ words }: { words: string }) {
  return (
    <p className="kept">
      <Glyph>{SENT}</Glyph>
      {words}
    </p>
  )
}

function ItemTime({ item: { dueAt, doneAt, doneBy }, zone }: { item: ShownItem; zone: string }) {
  if (doneAt !== null) {
    return (
      <p className="done-line">
        <Glyph>{CHECK}</Glyph>
        Done <Moment at={doneAt} zone={zone} />
        {doneBy !== null && ` by ${doneBy}`}
      </p>
    )
  }
  if (dueAt === null) return <p>Its hour hangs on the FOC, which has none yet</p>
  const now = serverNow()
  const isLate = Date.parse(dueAt) <= now.getTime()
  return (
    <p className={isLate ? 'late' : ''}>
      Due <Moment at={dueAt} zone={zone} />, {untilOrAgo(new Date(dueAt), now)}
    </p>
  )
}

function WordForm({ onWord }: { onWord: (word: string) => void }) {
  const [word, setWord] = useState('')
  return (
    <form
      className="night-note"
      onSubmit={(event) => {
        event.preventDefault()
        onWord(word.trim())
      }}
    >
      <label>
        <span>Who of the customer agreed, and how</span>
        <input maxLength={2000} value={word} onChange={(event) => setWord(event.target.value)} />
      </label>
      <div className="acts">
        <button type="submit" className="button hurt">
          The trunk is down
        </button>
      </div>
    </form>
  )
}
