import { Glyph, LOCK } from '../../glyph/glyph.tsx'
import { Moment } from '../../time/moment.tsx'
import type { OrderOnPage } from '../order-on-page.ts'
import { inPlainWords } from '../plain-words.ts'
import type { CommandRow } from './command-row.ts'
import { remedyInShort, whyInShort } from './not-now-words.ts'

/** Every other command with why it can't be given now, what to do instead, and until when. */
export function NotNow({
  rows,
  order,
  onOpen,
}: {
  rows: readonly CommandRow[]
  order: OrderOnPage
  onOpen: (slug: string) => void
}) {
  return (
    <section className="section not-now" aria-labelledby="not-now">
      <h2 id="not-now">Not now, and why</h2>
      <ul className="can cannot">
        {rows.map((row) => (
          <Refused key={row.slug} row={row} order={order} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  )
}

function Refused({ row, order, onOpen }: { row: CommandRow; order: OrderOnPage; onOpen: (slug: string) => void }) {
  const rule = order.allowedCommands.find(({ command }) => command === row.command)
  const why = rule?.why
  if (!why) return null
  const until = why.code === 'LOCKED' ? order.locks.find(({ what }) => what === LOCKED_AS[row.slug])?.until : null
  return (
    <li>
      <Glyph>{LOCK}</Glyph>
      <b>{row.word}</b>
      <p>
        {whyInShort(inPlainWords(why.message))} {remedyInShort(inPlainWords(why.remedy))}
        {until && (
          <>
            {' '}
            Opens <Moment at={until} zone={order.timeZone} />.
          </>
        )}
      </p>
      {rule.overridable && (
        <button
          type="button"
          className="button quiet hurt"
          aria-label={`Override: ${row.word}`}
          onClick={() => onOpen(row.slug)}
        >
          Override
        </button>
      )}
    </li>
  )
}

const LOCKED_AS: Readonly<Record<string, string>> = { cancel: 'cancel', 'ask-new-date': 'new_date' }
