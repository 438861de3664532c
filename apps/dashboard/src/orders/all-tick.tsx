import { figure } from '../words/figure.ts'
import { CHOSEN_LIMIT } from './chosen.ts'
import type { Choice } from './use-chosen.ts'

/** How a choice of all is called: no more than 1,000 can be chosen at once. */
export function allWords(total: number): string {
  return total > CHOSEN_LIMIT
    ? `Select the first ${figure(CHOSEN_LIMIT)} of ${figure(total)}`
    : `Select all ${figure(total)}`
}

/** Chooses all that match; while some are chosen, lets them go. */
export function AllTick({ choice, total }: { choice: Choice; total: number }) {
  const { size } = choice.orders
  const all = size > 0 && size >= Math.min(total, CHOSEN_LIMIT)
  return (
    <label>
      <input
        type="checkbox"
        aria-label={size > 0 ? 'Clear the selection' : allWords(total)}
        checked={all}
        disabled={total === 0 || choice.reading}
        ref={(tick) => {
          if (tick) tick.indeterminate = size > 0 && !all
        }}
        onChange={() => (size > 0 ? choice.clear() : choice.chooseAll(total))}
      />
    </label>
  )
}
