import {
  AcknowledgeLoaDocument,
  BeginPortDayDocument,
  CancelPortOrderDocument,
  CompletePortOrderDocument,
  HoldPortOrderDocument,
  type OrderAnswerFragment,
  type PortOrderCommandInput,
  ReleasePortOrderDocument,
} from '@portday/schema/tracker'
import type { Command } from 'commander'
import type { Ask } from '../api/client.ts'
import { text } from '../options/values.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'
import { onOrder } from './order-id.ts'
import { settleOrder } from './settle-order.ts'
import { versioned } from './version-option.ts'

interface PlainCommand {
  readonly does: string
  readonly example: string
  readonly reason: 'wanted' | 'none'
  readonly override: boolean
  readonly give: (ask: Ask, input: PortOrderCommandInput) => Promise<{ data: object; answer: OrderAnswerFragment }>
}

/** The commands that say no more than which order, and sometimes why. */
const PLAIN_COMMANDS: Readonly<Record<string, PlainCommand>> = {
  acknowledge: {
    does: 'record that the winning carrier acknowledged its LOA',
    example: 'orders acknowledge <uuid>',
    reason: 'none',
    override: false,
    give: async (ask, input) => {
      const data = await ask(AcknowledgeLoaDocument, { input })
      return { data, answer: data.acknowledgeLoa }
    },
  },
  'begin-port-day': {
    does: 'begin its port day by hand, on the date of the FOC',
    example: 'orders begin-port-day <uuid>',
    reason: 'none',
    override: false,
    give: async (ask, input) => {
      const data = await ask(BeginPortDayDocument, { input })
      return { data, answer: data.beginPortDay }
    },
  },
  complete: {
    does: "complete it, with the customer's word",
    example: 'orders complete <uuid>',
    reason: 'none',
    override: true,
    give: async (ask, input) => {
      const data = await ask(CompletePortOrderDocument, { input })
      return { data, answer: data.completePortOrder }
    },
  },
  hold: {
    does: 'put it on hold',
    example: 'orders hold <uuid> --reason "the customer moves offices first"',
    reason: 'wanted',
    override: false,
    give: async (ask, input) => {
      const data = await ask(HoldPortOrderDocument, { input })
      return { data, answer: data.holdPortOrder }
    },
  },
  release: {
    does: 'take it off hold',
    example: 'orders release <uuid>',
    reason: 'none',
    override: false,
    give: async (ask, input) => {
      const data = await ask(ReleasePortOrderDocument, { input })
      return { data, answer: data.releasePortOrder }
    },
  },
  cancel: {
    does: 'cancel it (SUP 1); its numbers are free again',
    example: 'orders cancel <uuid> --reason "the customer stays"',
    reason: 'wanted',
    override: true,
    give: async (ask, input) => {
      const data = await ask(CancelPortOrderDocument, { input })
      return { data, answer: data.cancelPortOrder }
    },
  },
}

interface PlainOptions {
  readonly reason?: string
  readonly override?: string
  readonly expectedVersion?: number
}

/** `orders acknowledge`, `hold`, `release` and the others that carry no more than a reason. */
export function addPlainCommands(orders: Command, tracker: Tracker): void {
  for (const [name, plain] of Object.entries(PLAIN_COMMANDS)) {
    const command = versioned(verb(orders, `${name} <order>`, plain.does, [plain.example]))
    if (plain.reason === 'wanted') command.requiredOption('--reason <text>', 'why', text)
    if (plain.override) command.option('--override <reason>', 'set aside the rule that forbids it', text)
    command.action(
      onOrder(tracker, async (portOrderId, { reason, override, expectedVersion }: PlainOptions) => {
        const { data, answer } = await plain.give(tracker.ask, { portOrderId, reason, override, expectedVersion })
        settleOrder(tracker, data, answer)
      }),
    )
  }
}
