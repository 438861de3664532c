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
  for (const { number, portOrderId } of numbers) {
    const intent = { kind: 'outcome', portOrderId, number, outcome, note } as const
    stepTaps({ does: 'tap', tap: { id: crypto.randomUUID(), migrationId, at, intent } })
  }
}

/** Keeps that an item is done, or open again. */
export function tapItem(migrationId: string, item: ShownItem, done: boolean, note: string | null = null) {
  const intent = { kind: 'item', itemId: item.id, done, note, version: item.version } as const
  stepTaps({
    does: 'tap',
    tap: { id: crypto.randomUUID(), migrationId, at: serverNow().toISOString(), intent },
  })
}
