import { showChecklist } from '../checklist/show.ts'
import { showStatus } from '../migrations/status.ts'
import { createOrder } from '../orders/create.ts'
import type { Tracker } from '../tracker.ts'
import type { Action, GuideOptions } from './actions.ts'
import { updateStage } from './update.ts'

const RUN = {
  create: (tracker, { migrationId = '', numbers = '', carrier = '', ...rest }) =>
    createOrder(tracker, { migrationId, numbers, carrier, ...rest }),
  status: (tracker, { migrationId = '' }) => showStatus(tracker, migrationId),
  update: updateStage,
  checklist: (tracker, { migrationId = '', all = false, ids = false }) =>
    showChecklist(tracker, migrationId, { all, ids }),
} as const satisfies Record<Action, (tracker: Tracker, options: GuideOptions) => Promise<void>>

/** Does one action of the guide; its options were checked. */
export function runAction(tracker: Tracker, action: Action, options: GuideOptions): Promise<void> {
  return RUN[action](tracker, options)
}
