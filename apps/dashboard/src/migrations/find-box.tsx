import { useEffect, useRef, useState } from 'react'
import { useSettled } from '../find/use-settled.ts'
import { CROSS, Glyph, LENS } from '../glyph/glyph.tsx'
import './find-box.css'

const SETTLED_AFTER_MS = 250

/** Says what is sought once the typing has settled. */
export function FindBox({
  label,
  sought,
  onSeek,
}: {
  /** Names the field, and stands in it while it is empty. */
  label: string
  sought: string
  onSeek: (find: string) => void
}) {
  const [text, setText] = useState(sought)
  const settled = useSettled(text.trim(), SETTLED_AFTER_MS)
  const said = useRef(sought)
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (settled === said.current) return
    said.current = settled
    onSeek(settled)
  }, [settled, onSeek])

  useEffect(() => {
    // Another address (Back, a chip dropped) says what is sought; what is being typed does so only later.
    if (sought === said.current) return
    said.current = sought
    setText(sought)
  }, [sought])

  return (
    <search className="find-box">
      <Glyph>{LENS}</Glyph>
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text !== '' && (
        <button
          type="button"
          aria-label="Clear the search"
          onClick={() => {
            setText('')
            input.current?.focus()
          }}
        >
          <Glyph>{CROSS}</Glyph>
        </button>
      )}
    </search>
  )
}
