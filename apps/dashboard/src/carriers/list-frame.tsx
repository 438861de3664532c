import { type ReactNode, useEffect, useState } from 'react'
import { useSettled } from '../find/use-settled.ts'
import { CHEVRON_LEFT, CHEVRON_RIGHT, Glyph, LENS } from '../glyph/glyph.tsx'
import { useLive } from '../live/live.tsx'
import { useTitle } from '../shell/use-title.ts'
import { FailureBand, FailureInPlace } from '../states/failure-note.tsx'
import { serverNow } from '../time/server-clock.ts'
import { clockOf } from '../time/when.ts'
import { counted, figure } from '../words/figure.ts'
import { Sides } from './sides.tsx'
import type { List } from './use-list.ts'
import './carriers.css'

const SETTLED_AFTER_MS = 250

/** What stands round the rows of either side: the sentence, the sides, the search, and the pages. */
export function ListFrame<Row>({
  list,
  title,
  word,
  sentence,
  nothing,
  children,
}: {
  list: List<Row>
  title: string
  /** What one row is: `carrier`. */
  word: string
  sentence: string | null
  /** What to say while there is none at all. */
  nothing: string
  children: ReactNode
}) {
  useTitle(title)
  const { since } = useLive()
  const { rows, failure, current, total, sought } = list
  const failedHere = failure !== null && rows === null
  return (
    <div className="carriers wide">
      <h1>{sentence ?? (failedHere ? title : <span className="grey-bar">Reading the carriers</span>)}</h1>
      <div className="carriers-bar">
        <Sides />
        <SearchByName word={word} sought={sought} onSeek={list.seek} />
      </div>
      <p className="carriers-told tiny third" role="status">
        {current ? counted(total, word) : ''}
      </p>
      {failedHere && <FailureInPlace what={title} failure={failure} onRetry={list.readAgain} />}
      {!failedHere && current && total === 0 && (
        <div className="in-place">
          <h2>{sought === '' ? nothing : `No ${word} has “${sought}” in its name`}</h2>
          {sought !== '' && (
            <p className="actions">
              <button type="button" className="button" onClick={() => list.seek('')}>
                Show every {word}
              </button>
            </p>
          )}
        </div>
      )}
      {!failedHere && !(current && total === 0) && <div aria-busy={!current}>{children}</div>}
      {failure && rows !== null && (
        <FailureBand failure={failure} since={clockOf(since ?? serverNow())} onRetry={list.readAgain} />
      )}
      <Pages list={list} />
    </div>
  )
}

function SearchByName({ word, sought, onSeek }: { word: string; sought: string; onSeek: (text: string) => void }) {
  const [text, setText] = useState(sought)
  const settled = useSettled(text.trim(), SETTLED_AFTER_MS)
  const [said, setSaid] = useState(sought)

  useEffect(() => {
    if (sought === said) return
    setSaid(sought)
    setText(sought)
  }, [sought, said])
  useEffect(() => {
    if (settled !== text.trim() || settled === said) return
    setSaid(settled)
    onSeek(settled)
  }, [settled, text, said, onSeek])

  return (
    <search className="carriers-search">
      <Glyph>{LENS}</Glyph>
      <input
        type="search"
        data-filter
        aria-label={`Find a ${word} by its name`}
        placeholder={`Name of a ${word}`}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </search>
  )
}

function Pages<Row>({ list: { page, perPage, total, turnTo } }: { list: List<Row> }) {
  const pages = Math.ceil(total / perPage)
  if (pages <= 1) return null
  const last = Math.min(page * perPage, total)
  return (
    <nav className="carriers-pages" aria-label="Pages">
      <p className="tiny second">
        {figure((page - 1) * perPage + 1)}–{figure(last)} of {figure(total)}
      </p>
      <button type="button" className="button" disabled={page <= 1} onClick={() => turnTo(page - 1)}>
        <Glyph>{CHEVRON_LEFT}</Glyph>
        Previous
      </button>
      <button type="button" className="button" disabled={page >= pages} onClick={() => turnTo(page + 1)}>
        Next
        <Glyph>{CHEVRON_RIGHT}</Glyph>
      </button>
    </nav>
  )
}
