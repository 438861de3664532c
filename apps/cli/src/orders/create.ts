import { formatNumber } from '@portday/domain/telephone-number'
import {
  type CarrierType,
  CreatePortOrderDocument,
  type OrdersAnswerFragment,
  type PortType,
} from '@portday/schema/tracker'
import { readNumbersAtAccounts } from '../options/numbers-at-accounts.ts'
import { numberRanges } from '../print/number-ranges.ts'
import { orderSentence } from '../print/order-sentence.ts'
import { count, word } from '../print/words.ts'
import type { Tracker } from '../tracker.ts'

export interface NewOrder {
  readonly migrationId: string
  /** As typed; `-` is stdin. An entry may name its account: 415-555-0100@4471. */
  readonly numbers: string
  readonly carrier: string
  readonly carrierType?: CarrierType
  readonly accountNumber?: string
  readonly btn?: string
  readonly newBtn?: string
  readonly respOrgId?: string
  readonly portType?: PortType
  readonly siteId?: string
  readonly requestedDate?: string
  readonly split?: boolean
}

/** Makes the order of a list, or with `split` the orders; a list that needs a split is answered with the one proposed (R12.1). */
export async function createOrder(tracker: Tracker, order: NewOrder): Promise<void> {
  const {
    migrationId,
    carrier,
    carrierType,
    accountNumber,
    btn,
    newBtn,
    respOrgId,
    portType,
    siteId,
    requestedDate,
    split,
  } = order
  const listed = await readNumbersAtAccounts(tracker, order.numbers)
  const data = await tracker.ask(CreatePortOrderDocument, {
    input: {
      migrationId,
      carrier,
      carrierType,
      accountNumber,
      btn,
      newBtn,
      respOrgId,
      portType,
      siteId,
      requestedDate,
      split,
      ...listed,
    },
  })
  const answer = data.createPortOrder
  tracker.settle(data, answer, () => answer.portOrders.flatMap(orderSentence), splitHint(answer))
}

function splitHint({ proposedSplit }: OrdersAnswerFragment): string[] {
  if (proposedSplit.length === 0) return []
  return [
    'The list would need these orders:',
    ...proposedSplit.map(({ carrier, carrierType, accountNumber, btn, numbers }) =>
      [
        `  ${carrier} (${word(carrierType)})`,
        ...(accountNumber === null ? [] : [`account ${accountNumber}`]),
        ...(btn === null ? [] : [`BTN ${formatNumber(btn)}`]),
        `${count(numbers.length, 'number')}: ${numberRanges(numbers).join(', ')}`,
      ].join(', '),
    ),
    'Run the command again with --split to make them.',
  ]
}
