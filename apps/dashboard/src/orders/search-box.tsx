import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { CROSS, Glyph, LENS } from '../glyph/glyph.tsx'
import './search-box.css'

const SETTLED_AFTER_MS = 250

/** Says what is sought once the typing has settled, at once on Enter. */
export function SearchBox({ sought, onSeek }: { sought: string; onSeek: (find: string) => void }) {
  const [text, setText] = useState(sought)
  const lastSaid = useRef(sought)
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (sought === lastSaid.current) return
    lastSaid.current = sought
    setText(sought)
  }, [sought])

  useEffect(() => {
    if (text.trim() === lastSaid.current) return
    const settled = setTimeout(() => say(text), SETTLED_AFTER_MS)
    return () => clearTimeout(settled)
  })

  function say(find: string) {
    lastSaid.current = find.trim()
    onSeek(find.trim())
  }

  function clear() {
    setText('')
    say('')
    input.current?.focus()
  }

  function submit(event: SubmitEvent) {
    event.preventDefault()
    if (text.trim() !== lastSaid.current) say(text)
  }

  return (
    <search className="search">
      <form onSubmit={submit}>
        <Glyph>{LENS}</Glyph>
        <input
          ref={input}
          type="search"
          data-filter
          aria-label="Find orders by number, order or customer"
          placeholder="Number, order or customer"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {text !== '' && (
          <button type="button" className="clear" aria-label="Clear the search" onClick={clear}>
            <Glyph>{CROSS}</Glyph>
          </button>
        )}
      </form>
    </search>
  )
}
