/** Every key of the dashboard, as the list of keys tells them. */
export const KEYS = [
  { keys: 'Ctrl K', does: 'Find a number, an order, a customer, a carrier or a screen' },
  { keys: 'G then O', does: 'Go to the overview' },
  { keys: 'G then C', does: 'Go to the calendar' },
  { keys: 'G then R', does: 'Go to the orders' },
  { keys: 'G then M', does: 'Go to the migrations' },
  { keys: 'G then N', does: 'Go to port night' },
  { keys: '/', does: 'Filter the orders or the list shown' },
  { keys: 'J, K', does: 'Next row, row before' },
  { keys: 'X', does: 'Choose the row' },
  { keys: 'E', does: 'Edit the row' },
  { keys: 'Enter', does: 'Open' },
  { keys: 'Escape', does: 'Close, and back to where you were' },
  { keys: 'Arrows', does: 'In the calendar, another day; Page Up and Page Down another month, T today' },
  { keys: '?', does: 'This list' },
] as const

const AFTER_G: Readonly<Record<string, string>> = {
  o: '/',
  c: '/calendar',
  r: '/orders',
  m: '/migrations',
  n: '/port-night',
}

export type Pressed = { readonly go: string } | 'find' | 'help' | 'filter' | 'leader' | null

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * What a key means, `afterG` when G came just before. Single keys mean nothing while somebody types, nor when they are
 * turned off (WCAG 2.1.4); Ctrl K always finds.
 */
export function meaningOf(
  key: Key,
  { afterG, typing, singles }: { afterG: boolean; typing: boolean; singles: boolean },
): Pressed {
  const pressed = key.key.toLowerCase()
  if (pressed === 'k' && (key.ctrlKey || key.metaKey)) return 'find'
  if (typing || !singles || key.ctrlKey || key.metaKey || key.altKey) return null
  if (afterG) {
    const go = AFTER_G[pressed]
    return go === undefined ? null : { go }
  }
  if (pressed === 'g') return 'leader'
  if (key.key === '?') return 'help'
  return key.key === '/' ? 'filter' : null
}

/** Whether keys go into what has the focus. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio], [type=button]), textarea, select')
  )
}
