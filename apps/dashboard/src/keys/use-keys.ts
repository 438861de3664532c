import { useEffect, useRef } from 'react'
import { useGo } from '../address/address.ts'
import { isTyping, meaningOf } from './keys.ts'
import { useSingleKeys } from './single-keys.ts'

const LEADER_MS = 1200

/** Marks the field that `/` goes to: `<input data-filter>`. */
const FILTER = '[data-filter]'

/** The keys that work on every screen. A dialog keeps its keys to itself. */
export function useKeys({ onFind, onHelp }: { onFind: () => void; onHelp: () => void }) {
  const [singles] = useSingleKeys()
  const go = useGo()
  const leader = useRef(0)

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented) return
      const afterG = event.timeStamp - leader.current < LEADER_MS
      const meaning = meaningOf(event, { afterG, typing: isTyping(event.target), singles })
      leader.current = meaning === 'leader' ? event.timeStamp : Number.NEGATIVE_INFINITY
      if (meaning === null || meaning === 'leader') return
      event.preventDefault()
      if (meaning === 'find') onFind()
      else if (meaning === 'help') onHelp()
      else if (meaning === 'filter') document.querySelector<HTMLElement>(FILTER)?.focus()
      else go(meaning.go)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [singles, go, onFind, onHelp])
}
