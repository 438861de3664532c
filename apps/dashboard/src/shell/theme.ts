import { useSyncExternalStore } from 'react'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEPT_AS = 'portday:theme'
const CHANGED = 'portday:theme-changed'

/** The theme somebody chose in this browser; `auto` follows the system. */
export function chosenTheme(): Theme {
  const kept = localStorage.getItem(KEPT_AS)
  return THEMES.find((theme) => theme === kept) ?? 'auto'
}

export function chooseTheme(theme: Theme) {
  if (theme === 'auto') localStorage.removeItem(KEPT_AS)
  else localStorage.setItem(KEPT_AS, theme)
  showTheme()
  dispatchEvent(new Event(CHANGED))
}

/** Puts the chosen theme on the page. */
export function showTheme() {
  const theme = chosenTheme()
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, chosenTheme)
}

function subscribe(onChange: () => void) {
  addEventListener(CHANGED, onChange)
  return () => removeEventListener(CHANGED, onChange)
}
