import { useEffect, useRef, useState } from 'react'
import { isTyping } from '../keys/keys.ts'
import { useSingleKeys } from '../keys/single-keys.ts'
import { type RowKey, rowFrom, rowKeyOf } from './row-keys.ts'

/**
 * The keys that walk through the rows: the row walked to has the focus on its link, so that Enter opens it by itself.
 * `onKey` is told the keys that do something with a row.
 */
export function useRowKeys({
  total,
  firstInSight,
  scrollTo,
  onKey,
}: {
  total: number
  firstInSight: () => number
  scrollTo: (at: number) => void
  onKey: (key: RowKey, at: number | null) => void
}): void {
  const [singles] = useSingleKeys()
  const [at, setAt] = useState<number | null>(null)
  const going = useRef(false)

  useEffect(() => {
    if (!going.current || at === null) return
    const link = document.querySelector<HTMLElement>(`[data-row="${at}"] a`)
    if (!link) return
    going.current = false
    link.focus({ preventScroll: true })
  })

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented) return
      const focused = focusedRow()
      const from = focused ?? at
      const free = document.activeElement === document.body || document.activeElement?.id === 'sheet'
      const meaning = rowKeyOf(event, { typing: isTyping(event.target), singles, free })
      if (meaning === null) return
      if (meaning === 'next' || meaning === 'before') {
        const to = rowFrom(from, meaning === 'next' ? 1 : -1, firstInSight(), total)
        if (to === null) return
        going.current = true
        setAt(to)
        if (to === at) document.querySelector<HTMLElement>(`[data-row="${to}"] a`)?.focus()
        scrollTo(to)
      } else {
        onKey(meaning, from)
      }
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}

/** The row in which the focus is, wherever the keys or the pointer brought it. */
function focusedRow(): number | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-row]')
  return row ? Number(row.dataset['row']) : null
}
