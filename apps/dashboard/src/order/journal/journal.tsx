import { useQuery } from '@apollo/client/react'
import { OneOrderJournalDocument } from '@portday/schema/dashboard'
import { useState } from 'react'
import { failureOf } from '../../api/failure.ts'
import { wordsOf } from '../../states/failure-words.tsx'
import { figure } from '../../words/figure.ts'
import type { JournalEvent, JournalPage, OrderOnPage, Reading } from '../order-on-page.ts'
import { CommentForm } from './comment-form.tsx'
import { JournalEntry } from './journal-entry.tsx'
import './journal.css'

const SHOWN = { all: 'All', changes: 'Changes', comments: 'Comments' } as const
type Shown = keyof typeof SHOWN

/** How many entries a reading brings. */
export const JOURNAL_PAGE = 50

interface View {
  readonly shown: Shown
  readonly newestFirst: boolean
}

/** All that was done to the order, as a time line with what people said about it. */
export function Journal({ order, reading, mayCommand }: { order: OrderOnPage; reading: Reading; mayCommand: boolean }) {
  const [view, setView] = useState<View>({ shown: 'all', newestFirst: true })
  const { events } = order
  return (
    <section className="section journal" aria-labelledby="journal">
      <div className="head">
        <h2 id="journal">Journal</h2>
        <span className="small third">{figure(events.totalCount)} entries, each sealed to the one before</span>
        <span className="far journal-views">
          <button
            type="button"
            className="button quiet"
            onClick={() => setView({ ...view, newestFirst: !view.newestFirst })}
          >
            {view.newestFirst ? 'Newest first' : 'Oldest first'}
          </button>
          <fieldset className="seg" aria-label="Show">
            {Object.entries(SHOWN).map(([name, word]) => (
              <button
                key={name}
                type="button"
                aria-pressed={view.shown === name}
                onClick={() => setView({ ...view, shown: name as Shown })}
              >
                {word}
              </button>
            ))}
          </fieldset>
        </span>
      </div>
      {mayCommand && <CommentForm orderId={order.id} />}
      <ol className={view.newestFirst ? 'log newest-first' : 'log'}>
        <Pages page={events} order={order} view={view} reading={reading} />
      </ol>
    </section>
  )
}

/** A page, and what follows it once somebody asks: later entries stand above when the newest come first. */
function Pages({
  page,
  order,
  view,
  reading,
}: {
  page: JournalPage
  order: OrderOnPage
  view: View
  reading: Reading
}) {
  const [wanted, setWanted] = useState(false)
  const nodes = page.edges.map(({ node }) => node).filter((event) => isShown(event, view.shown))
  const entries = (view.newestFirst ? [...nodes].reverse() : nodes).map((event) => (
    <JournalEntry key={event.id} event={event} zone={order.timeZone} reading={reading} />
  ))
  const cursor = page.pageInfo.endCursor
  if (!page.pageInfo.hasNextPage || !cursor) return entries
  const later = wanted ? (
    <LaterPage key="later" after={cursor} order={order} view={view} reading={reading} />
  ) : (
    <li key="later" className="later">
      <button type="button" className="button" onClick={() => setWanted(true)}>
        Load later entries
      </button>
    </li>
  )
  return view.newestFirst ? [later, ...entries] : [...entries, later]
}

function LaterPage({ after, ...shared }: { after: string; order: OrderOnPage; view: View; reading: Reading }) {
  const { data, previousData, error, refetch } = useQuery(OneOrderJournalDocument, {
    variables: { id: shared.order.id, first: JOURNAL_PAGE, after },
    fetchPolicy: 'no-cache',
  })
  const page = (data ?? previousData)?.portOrder?.events
  if (page) return <Pages page={page} {...shared} />
  if (!error) return <li className="later second">Reading later entries</li>
  return (
    <li className="later" role="alert">
      Later entries could not be read: {wordsOf(failureOf(error)).why}.{' '}
      <button type="button" className="button" onClick={() => void refetch().catch(() => undefined)}>
        Try again
      </button>
    </li>
  )
}

function isShown({ command }: JournalEvent, shown: Shown): boolean {
  if (shown === 'all') return true
  return (command === 'comment') === (shown === 'comments')
}
