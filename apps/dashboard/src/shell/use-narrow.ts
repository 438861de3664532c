import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 899px)'

/** Whether the screen is too narrow for a table. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches)
}

function subscribe(onChange: () => void) {
  const query = matchMedia(NARROW)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
