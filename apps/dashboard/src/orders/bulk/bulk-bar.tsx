import { useEffect, useState } from 'react'
import { useLive } from '../../live/live.tsx'
import { useNarrow } from '../../shell/use-narrow.ts'
import { wordsOf } from '../../states/failure-words.tsx'
import { figure } from '../../words/figure.ts'
import { allWords } from '../all-tick.tsx'
import { CHOSEN_LIMIT } from '../chosen.ts'
import type { Choice } from '../use-chosen.ts'
import { BULK_NAMES, type BulkName, bulkCommand } from './bulk-commands.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { ResultList } from './result-list.tsx'
import type { Bulk } from './use-bulk.ts'
import './bulk.css'

/** Floats at the lower edge while orders are chosen: what can be done to all, how far it is, and what became of each. */
export function BulkBar({
  choice,
  bulk,
  total,
  onExport,
}: {
  choice: Choice
  bulk: Bulk
  total: number
  onExport: () => void
}) {
  const narrow = useNarrow()
  const offline = useLive().state === 'offline'
  const [asking, setAsking] = useState<BulkName | null>(null)
  const { orders, failure } = choice
  const { running, result } = bulk
  if (orders.size === 0 && !running && !result && !choice.reading && !failure) return null

  const chosen = [...orders.values()]
  function press(name: BulkName) {
    if (bulkCommand(name).reason) setAsking(name)
    else void bulk.run(name, chosen)
  }

  return (
    <section className="bulk" aria-label="Selected orders">
      {result && <ResultList result={result} folded={narrow} onClose={bulk.forget} />}
      {failure && (
        <p className="bulk-line" role="alert">
          Not all could be selected: {wordsOf(failure).why}.
        </p>
      )}
      {running ? (
        <Progress running={running} onStop={bulk.stop} />
      ) : (
        (orders.size > 0 || choice.reading) && (
          <div className="bulk-line">
            <strong role="status">{choice.reading ? 'Selecting' : `${figure(orders.size)} selected`}</strong>
            <div className="bulk-acts">
              {orders.size < Math.min(total, CHOSEN_LIMIT) && (
                <button
                  type="button"
                  className="button quiet all"
                  disabled={choice.reading}
                  onClick={() => choice.chooseAll(total)}
                >
                  {allWords(total)}
                </button>
              )}
              {BULK_NAMES.map((name) => (
                <button
                  key={name}
                  type="button"
                  className={name === 'cancel' ? 'button quiet hurt' : 'button'}
                  disabled={offline || choice.reading}
                  title={offline ? 'This device is offline: a command could not be sent.' : undefined}
                  onClick={() => press(name)}
                >
                  {bulkCommand(name).word}
                </button>
              ))}
              <button type="button" className="button" disabled={choice.reading} onClick={onExport}>
                Export CSV
              </button>
            </div>
            <button type="button" className="button quiet" onClick={choice.clear}>
              Clear
            </button>
          </div>
        )
      )}
      {asking && (
        <ReasonDialog
          name={asking}
          orders={chosen}
          onClose={() => setAsking(null)}
          onGive={(reason) => {
            setAsking(null)
            void bulk.run(asking, chosen, reason)
          }}
        />
      )}
    </section>
  )
}

const SPOKEN_EVERY_MS = 5000

function Progress({ running, onStop }: { running: NonNullable<Bulk['running']>; onStop: () => void }) {
  const { name, done, of } = running
  const told = `${bulkCommand(name).word}: ${figure(done)} of ${figure(of)}`
  const [spoken, setSpoken] = useState(told)
  useEffect(() => {
    const later = setTimeout(() => setSpoken(told), SPOKEN_EVERY_MS)
    return () => clearTimeout(later)
  }, [told])
  return (
    <div className="bulk-line">
      <strong>{told}</strong>
      <span className="unseen" role="status">
        {spoken}
      </span>
      <progress aria-label={bulkCommand(name).word} value={done} max={of} />
      <button type="button" className="button" onClick={onStop}>
        Stop
      </button>
    </div>
  )
}
