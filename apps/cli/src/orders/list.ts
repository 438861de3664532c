import {
  type CarrierType,
  type PortCondition,
  type PortOrderSort,
  PortOrdersDocument,
  type PortStage,
} from '@portday/schema/tracker'
import type { Command } from 'commander'
import { carrierIdsOf } from '../carriers/carrier-id.ts'
import { anyOf, oneOf, spelled } from '../options/choice.ts'
import { date, text } from '../options/values.ts'
import { CARRIER_TYPES, CONDITIONS, ORDER_SORTS, STAGES } from '../options/words.ts'
import { orderTable } from '../print/order-table.ts'
import { type Page, pageTalk } from '../print/page-talk.ts'
import type { Tracker } from '../tracker.ts'
import { paged, verb } from '../verb.ts'

interface ListOptions extends Page {
  readonly stage?: PortStage[]
  readonly condition?: PortCondition[]
  readonly carrierType?: CarrierType[]
  readonly carrier?: string
  readonly migrationId?: string
  readonly search?: string
  readonly number?: string
  readonly focFrom?: string
  readonly focTo?: string
  readonly open?: boolean
  readonly needsSomebody?: boolean
  readonly sort?: PortOrderSort
  readonly desc?: boolean
}

/** `orders list`. */
export function addList(orders: Command, tracker: Tracker): void {
  const list = verb(orders, 'list', 'list port orders', [
    'orders list --open --sort foc_date',
    'orders list --stage foc_received,port_day --foc-from 2026-06-01 --foc-to 2026-06-30 --json',
    'orders list --number 415-555-0100',
  ])
    .option('--stage <stages>', spelled(STAGES), anyOf(STAGES))
    .option('--condition <conditions>', spelled(CONDITIONS), anyOf(CONDITIONS))
    .option('--carrier <name>', 'only orders at this losing carrier', text)
    .option('--carrier-type <types>', spelled(CARRIER_TYPES), anyOf(CARRIER_TYPES))
    .option('--migration-id <uuid>', 'only orders of this migration', text)
    .option('--search <text>', 'only orders with this in them')
    .option('--number <number>', 'only orders with this telephone number', text)
    .option('--foc-from <date>', 'FOC on or after this date', date)
    .option('--foc-to <date>', 'FOC on or before this date', date)
    .option('--open', 'neither complete nor cancelled')
    .option('--needs-somebody', 'only orders that somebody has to do something about')
    .option('--sort <field>', spelled(ORDER_SORTS), oneOf(ORDER_SORTS))
    .option('--desc', 'the last first')
  paged(list).action((options: ListOptions) => listOrders(tracker, options))
}

async function listOrders(tracker: Tracker, options: ListOptions): Promise<void> {
  const {
    stage,
    condition,
    carrierType,
    migrationId,
    search,
    number,
    focFrom,
    focTo,
    open,
    needsSomebody,
    sort,
    first,
    after,
  } = options
  const carrierId = options.carrier === undefined ? undefined : await carrierIdsOf(tracker, options.carrier)
  const data = await tracker.ask(PortOrdersDocument, {
    filter: {
      stage,
      condition,
      carrierType,
      carrierId,
      migrationId,
      search,
      number,
      focFrom,
      focTo,
      open,
      needsSomebody,
    },
    orderBy: sort ? { field: sort, direction: options.desc ? 'DESC' : 'ASC' } : undefined,
    first,
    after,
  })
  tracker.show(data, () => orderTable(data.portOrders.edges.map(({ node }) => node)))
  tracker.talk(...pageTalk(data.portOrders))
}
