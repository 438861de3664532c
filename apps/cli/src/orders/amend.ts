import { AmendPortOrderDocument, type AmendPortOrderInput } from '@portday/schema/tracker'
import type { Command } from 'commander'
import { usage } from '../failure.ts'
import { oneOf, spelled } from '../options/choice.ts'
import { nullForNone, orNone } from '../options/none.ts'
import { readNumbers } from '../options/number-list.ts'
import { date, text } from '../options/values.ts'
import { PORT_TYPES } from '../options/words.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'
import { onOrder } from './order-id.ts'
import { settleOrder } from './settle-order.ts'
import { versioned } from './version-option.ts'

interface AmendOptions extends Omit<AmendPortOrderInput, 'portOrderId' | 'removeNumbers'> {
  /** As typed; `-` is stdin. */
  readonly removeNumbers?: string
  readonly expectedVersion?: number
  readonly json?: boolean
  readonly color?: boolean
}

/** `orders amend`: what a rejection names outside the letter, mended before it goes out again (R9). */
export function addAmend(orders: Command, tracker: Tracker): void {
  versioned(
    verb(orders, 'amend <order>', 'take numbers off it, or correct its account, before its LOA is submitted', [
      'orders amend <uuid> --remove-numbers 415-555-0104',
      'orders amend <uuid> --port-type partial --new-btn 415-555-0109',
      'orders amend <uuid> --account-number 4471 --requested-date none',
    ])
      .option('--remove-numbers <list>', 'numbers and ranges to take off, separated by commas; - reads them from stdin')
      .option('--port-type <type>', `whether the whole account moves: ${spelled(PORT_TYPES)}`, oneOf(PORT_TYPES))
      .option('--new-btn <number>', 'the BTN for the numbers that stay behind, or none', orNone(text))
      .option('--requested-date <date>', 'the date to ask the carrier for, or none', orNone(date))
      .option('--account-number <number>', 'the account at the losing carrier, or none', orNone(text))
      .option('--btn <number>', 'the billing telephone number of the account, or none', orNone(text))
      .option('--resp-org-id <id>', 'toll-free: the RespOrg that holds the numbers now, or none', orNone(text)),
  ).action(
    onOrder(tracker, async (portOrderId, options: AmendOptions) => {
      const { removeNumbers: typed, expectedVersion, json: _json, color: _color, ...changes } = nullForNone(options)
      if (typed === undefined && Object.keys(changes).length === 0) {
        throw usage('Nothing to change: no option says what.', 'Add --help to see what there is.')
      }
      const removeNumbers = typed === undefined ? undefined : await readNumbers(tracker, typed)
      const input = { portOrderId, removeNumbers, ...changes, expectedVersion }
      const data = await tracker.ask(AmendPortOrderDocument, { input })
      settleOrder(tracker, data, data.amendPortOrder)
    }),
  )
}
