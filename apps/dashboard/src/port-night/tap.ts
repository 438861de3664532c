import type { NumberOutcome } from '@portday/schema/dashboard'
import { serverNow } from '../time/server-clock.ts'
import { stepTaps } from './taps-in-browser.ts'
import type { ShownItem, ShownNumber } from './with-taps.ts'

/** Keeps what was tapped on numbers, with the moment of the tap. */
export function tapOutcome(
  migrationId: string,
  numbers: readonly Pick<ShownNumber, 'number' | 'portOrderId'>[],
  outcome: NumberOutcome,
  note: string | null = null,
) {
  const at = serverNow().toISOString()
  const taps = numbers.map(({ number, portOrderId }) => {
    const intent = { kind: 'outcome', portOrderId, number, outcome, note } as const
    return { does: 'tap', tap: { id: newId(), migrationId, at, intent } } as const
  })
  stepTaps(...taps)
}

/** Keeps that an item is done, or open again. */
export function tapItem(migrationId: string, item: ShownItem, done: boolean, note: string | null = null) {
  const intent = { kind: 'item', itemId: item.id, done, note, version: item.version } as const
  stepTaps({
    does: 'tap',
    tap: { id: newId(), migrationId, at: serverNow().toISOString(), intent },
  })
}

/** Also where a page over plain http has no `randomUUID`. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-')
}
