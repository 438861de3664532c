import type { ChecklistLineFragment } from '@portday/schema/tracker'

export type Item = ChecklistLineFragment

/** One line of the list: an item, or items that differ in nothing but their number. */
export interface Line {
  readonly item: Item
  readonly numbers: readonly string[]
}

/** From this many items of numbers on, they are folded. */
const FOLD_ABOVE = 12

/** Folds the many items that are the same but for their number into one line; those with a note stay apart. */
export function fold(items: readonly Item[], all: boolean): Line[] {
  const ofNumbers = items.filter(({ number }) => number !== null).length
  const folding = !all && ofNumbers > FOLD_ABOVE
  const lines = new Map<string, { item: Item; numbers: string[] }>()
  for (const [index, item] of items.entries()) {
    const { number } = item
    const key = folding && number !== null && item.note === null ? sameness(item) : String(index)
    const line = lines.get(key) ?? { item, numbers: [] }
    if (number !== null) line.numbers.push(number)
    lines.set(key, line)
  }
  return [...lines.values()]
}

function sameness({ code, offset, dueAt, dueOn, doneAt, portOrderId }: Item): string {
  return [code, offset, dueAt, dueOn, doneAt === null ? 'open' : 'done', portOrderId].join(' ')
}
