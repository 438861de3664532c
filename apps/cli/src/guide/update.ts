import {
  BeginPortDayDocument,
  CompletePortOrderDocument,
  type OrderLineFragment,
  type PortStage,
  SubmitLoaDocument,
} from '@portday/schema/tracker'
import { usage } from '../failure.ts'
import { ordersOfMigration } from '../migrations/orders-of-migration.ts'
import { settleOrder } from '../orders/settle-order.ts'
import type { Tracker } from '../tracker.ts'
import type { GuideOptions } from './actions.ts'
import { pickOrder } from './pick-order.ts'
import { updateFoc } from './update-foc.ts'

interface StageCommand {
  /** The stages whose orders can take the command (R2.3). */
  readonly from: readonly PortStage[]
  readonly run: (tracker: Tracker, order: OrderLineFragment, options: GuideOptions) => Promise<void>
}

const STAGE_COMMANDS = {
  LOA_SUBMITTED: {
    from: ['LOA_PENDING'],
    run: async (tracker, { id, version }) => {
      const data = await tracker.ask(SubmitLoaDocument, { input: { portOrderId: id, expectedVersion: version } })
      settleOrder(tracker, data, data.submitLoa)
    },
  },
  FOC_RECEIVED: { from: ['LOA_SUBMITTED', 'FOC_RECEIVED', 'PORT_DAY'], run: updateFoc },
  PORT_DAY: {
    from: ['FOC_RECEIVED'],
    run: async (tracker, { id, version }) => {
      const data = await tracker.ask(BeginPortDayDocument, { input: { portOrderId: id, expectedVersion: version } })
      settleOrder(tracker, data, data.beginPortDay)
    },
  },
  COMPLETE: {
    from: ['PORT_DAY'],
    run: async (tracker, { id, version }, { override }) => {
      const input = { portOrderId: id, override, expectedVersion: version }
      const data = await tracker.ask(CompletePortOrderDocument, { input })
      settleOrder(tracker, data, data.completePortOrder)
    },
  },
} as const satisfies Record<Exclude<PortStage, 'LOA_PENDING'>, StageCommand>

/** `--action update`: takes the order that is meant to a stage, by that stage's own command (R12.2, R12.6). */
export async function updateStage(tracker: Tracker, options: GuideOptions): Promise<void> {
  const { migrationId = '', stage } = options
  if (stage === undefined || stage === 'LOA_PENDING') {
    throw usage(
      'No command takes an order to loa_pending; a rejected LOA does.',
      'porting-tracker orders reject <order> --code <code of the carrier>',
    )
  }
  const { from, run }: StageCommand = STAGE_COMMANDS[stage]
  const { orders } = await ordersOfMigration(tracker, migrationId)
  await run(tracker, pickOrder(orders, { ...options, migrationId, stage, from }), options)
}
