import { counted, figure } from '../words/figure.ts'

interface Counts {
  readonly all: number
  readonly open: number
  readonly withoutOrders: number
}

/** What the list says first: how many customers are moving, and for how many of them nothing is being ported. */
export function headingOf({ all, open, withoutOrders }: Counts): string {
  if (all === 0) return 'No migrations yet'
  if (open === 0) return `No migration is under way; ${counted(all, 'migration')} ${all === 1 ? 'is' : 'are'} over`
  const moving = `${counted(open, 'migration')} ${open === 1 ? 'is' : 'are'} under way`
  if (withoutOrders === 0) return moving
  if (open === 1) return `${moving}, without an order yet`
  return `${moving}, ${figure(withoutOrders)} of them without an order yet`
}
