import type { PreviewCarrierQuery } from '@portday/schema/dashboard'
import { counted, figure } from '../words/figure.ts'

export type Preview = PreviewCarrierQuery['previewCarrierUpdate']
export type Moved = Preview['moved'][number]

/** `7 estimates move: 5 later, 2 earlier`; only those that are shown can be told apart. */
export function movesSentence({ moved, movedCount }: Preview): string {
  if (movedCount === 0) return 'No estimate moves'
  const moves = `${counted(movedCount, 'estimate')} ${movedCount === 1 ? 'moves' : 'move'}`
  if (movedCount > moved.length) return moves
  const later = moved.filter(({ before, after }) => after.latest > before.latest).length
  const earlier = moved.filter(({ before, after }) => after.latest < before.latest).length
  if (later === movedCount) return `${moves}, ${movedCount === 1 ? 'to a later day' : 'all to a later day'}`
  if (earlier === movedCount) return `${moves}, ${movedCount === 1 ? 'to an earlier day' : 'all to an earlier day'}`
  const told = [later && `${figure(later)} later`, earlier && `${figure(earlier)} earlier`].filter(Boolean)
  return told.length === 0 ? moves : `${moves}: ${told.join(', ')}`
}

const DAY = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const

/** `PO-1018 from Dec 4 to Dec 9`, by the day to plan on; with the years where they differ. */
export function moveWords({ portOrder, before, after }: Moved): string {
  const years = before.latest.slice(0, 4) !== after.latest.slice(0, 4)
  const day = (date: string) =>
    new Date(`${date}T00:00:00Z`).toLocaleDateString('en-US', years ? { ...DAY, year: 'numeric' } : DAY)
  if (before.latest === after.latest) return `${portOrder.reference} stays on ${day(after.latest)}, its first day moves`
  return `${portOrder.reference} from ${day(before.latest)} to ${day(after.latest)}`
}
