import type { RefusalTold } from '../command/use-command.ts'
import type { KeptTap, Refused, Step } from './kept-taps.ts'
import { type Batch, idsOf, nextBatch } from './next-batch.ts'

export type Answer =
  | { readonly came: 'recorded'; readonly version: number }
  /** `version`: of the item as it is now, for another try. */
  | { readonly came: 'refused'; readonly refusals: readonly Refused[]; readonly version: number | null }
  /** Whether it arrived is not known; it goes again. */
  | { readonly came: 'nothing' }

export interface Delivery {
  taps(): readonly KeptTap[]
  step(step: Step): void
  send(batch: Batch): Promise<Answer>
}

/**
 * Sends what waits, one request after the other, until nothing does or no answer comes. A list of outcomes is recorded whole
 * or not at all: those that a rule names are set aside with its words, and the others go again. Answers whether all was
 * answered.
 */
export async function deliverTaps({ taps, step, send }: Delivery): Promise<boolean> {
  for (let batch = nextBatch(taps()); batch !== null; batch = nextBatch(taps())) {
    const ids = idsOf(batch)
    step({ does: 'send', ids })
    const answer = await send(batch)
    if (answer.came === 'nothing') {
      step({ does: 'lose', ids })
      return false
    }
    if (answer.came === 'recorded') step({ does: 'record', ids, version: answer.version })
    else setAside(batch, answer.refusals, answer.version, step)
  }
  return true
}

function setAside(batch: Batch, refusals: readonly Refused[], version: number | null, step: (step: Step) => void) {
  const ids = idsOf(batch)
  const named = new Map(refusals.flatMap((refusal) => placeOf(refusal, ids).map((id) => [id, refusal] as const)))
  const [first] = refusals
  if (!first) return step({ does: 'lose', ids })
  for (const id of ids) {
    const refusal = named.size === 0 ? first : named.get(id)
    if (refusal) step({ does: 'refuse', id, refusal, version })
    else step({ does: 'lose', ids: [id] })
  }
}

/** Which of the list a refusal is about, by its path: `outcomes.3.at`, with or without `input` before it. */
function placeOf({ path }: Pick<RefusalTold, 'path'>, ids: readonly string[]): string[] {
  const at = path.indexOf('outcomes')
  const id = at === -1 ? undefined : ids[Number(path[at + 1])]
  return id === undefined ? [] : [id]
}
