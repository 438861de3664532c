import { type OrderPlan, type PlannedOrder, planOrders } from '@portday/domain/port-order'
import { formatNumber } from '@portday/domain/telephone-number'
import type { Refusal, Warning } from '@portday/domain/verdict'
import type { EntityManager } from 'typeorm'
import { carrierName, findOrMakeCarrier } from '../carriers/find-carrier.ts'
import { findMigration, findSite, migrationNotFound } from '../customer-migrations/find-migration.ts'
import type { Migration, Site } from '../customer-migrations/migration.entity.ts'
import { sqlState } from '../database/transaction.ts'
import { countRefusals } from '../events/count-refusals.ts'
import { TextReader } from '../graph/text.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { accountUsedElsewhere, accountWarning } from './account-used-elsewhere.ts'
import { holdersOf } from './holders.ts'
import { insertPortOrder } from './insert-port-order.ts'
import { forgetPortOrders } from './loaders.ts'
import type { CreatePortOrderInput } from './port-order-inputs.ts'
import { type ReadEntry, readAccountNumber, readEntries } from './read-entries.ts'

export interface PortOrdersResult {
  readonly portOrderIds: readonly string[]
  readonly refusals: readonly Refusal[]
  readonly warnings: readonly Warning[]
  readonly proposedSplit: readonly PlannedOrder[]
}

const UNIQUE_VIOLATION = '23505'

/**
 * Makes one order, or with `split` one an account and kind of number (R8.2). All or nothing (R8.5): a number that can't be
 * ported, is held by another order or stands twice refuses the whole list, each with its place in it.
 */
export async function createPortOrder(context: RequestContext, input: CreatePortOrderInput): Promise<PortOrdersResult> {
  const result = await tryTwice(() => context.database.transaction((tx) => create(tx, context, input)))
  forgetPortOrders(context)
  await countRefusals(context, 'create_port_order', result.refusals)
  return result
}

/** Two lists with the same number: the index refuses the second, which then reads who holds it. */
async function tryTwice<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (sqlState(error) !== UNIQUE_VIOLATION) throw error
    return work()
  }
}

async function create(
  tx: EntityManager,
  context: RequestContext,
  input: CreatePortOrderInput,
): Promise<PortOrdersResult> {
  const no = (refusals: readonly Refusal[], plan?: OrderPlan): PortOrdersResult => ({
    portOrderIds: [],
    refusals,
    warnings: [],
    proposedSplit: plan?.needsSplit ? plan.orders : [],
  })
  const migration = await findMigration(tx, input.migrationId, 'lock')
  if (migration === null) return no([migrationNotFound(input.migrationId)])
  const site = input.siteId ? await findSite(tx, migration.id, input.siteId) : null
  if (input.siteId && site === null) return no([siteNotFound(input.siteId)])

  const read = readInput(input)
  const held = await heldNumbers(tx, read.entries)
  if (read.refusals.length > 0) return no([...read.refusals, ...held])
  const plan = planOrders({
    carrier: read.carrier,
    carrierType: input.carrierType ?? null,
    accountNumber: read.accountNumber,
    btn: read.btn,
    entries: read.entries,
  })
  const against = plan.refusals.filter(({ code }) => code !== 'NEEDS_SPLIT' || input.split !== true)
  if (against.length + held.length > 0) return no([...against, ...held], plan)

  const portOrderIds: string[] = []
  const warnings: Warning[] = []
  for (const order of plan.orders) {
    const made = await makeOrder(tx, context, { migration, site, input: { ...input, ...read.texts }, order, read })
    portOrderIds.push(made.id)
    warnings.push(...made.warnings)
  }
  return { portOrderIds, refusals: [], warnings, proposedSplit: [] }
}

interface ReadInput {
  readonly carrier: string
  readonly accountNumber: string | null
  readonly btn: string | null
  readonly texts: { readonly newBtn: string | null; readonly respOrgId: string | null }
  readonly entries: readonly ReadEntry[]
  readonly refusals: readonly Refusal[]
}

function readInput(input: CreatePortOrderInput): ReadInput {
  const text = new TextReader()
  const carrier = text.required(input.carrier, ['carrier'], 120)
  const accountNumber = text.optional(input.accountNumber, ['accountNumber'], 60)
  const respOrgId = text.optional(input.respOrgId, ['respOrgId'], 5)
  for (const [index, entry] of (input.entries ?? []).entries()) {
    text.optional(entry.carrier, ['entries', String(index), 'carrier'], 120)
    text.optional(entry.accountNumber, ['entries', String(index), 'accountNumber'], 60)
    text.optional(entry.routingId, ['entries', String(index), 'routingId'], 120)
  }
  const btn = readAccountNumber(input.btn, ['btn'])
  const newBtn = readAccountNumber(input.newBtn, ['newBtn'])
  const entryBtns = (input.entries ?? []).map((entry, index) =>
    readAccountNumber(entry.btn, ['entries', String(index), 'btn']),
  )
  const { entries, refusals } = readEntries(input)
  return {
    carrier,
    accountNumber,
    btn: btn.number,
    texts: { newBtn: newBtn.number, respOrgId: respOrgId?.toUpperCase() ?? null },
    entries,
    refusals: [
      ...text.refusals,
      ...btn.refusals,
      ...newBtn.refusals,
      ...entryBtns.flatMap((each) => each.refusals),
      ...refusals,
    ],
  }
}

async function heldNumbers(tx: EntityManager, entries: readonly ReadEntry[]): Promise<Refusal[]> {
  const holders = await holdersOf(
    tx,
    entries.map(({ number }) => number),
  )
  return entries.flatMap(({ number, place, path }) => {
    const holder = holders.get(number)
    if (holder === undefined) return []
    const how = holder.complete ? 'was already ported here with' : 'is held by'
    return {
      code: 'NUMBER_HELD' as const,
      message: `Number ${place}, ${formatNumber(number)}, ${how} order PO-${holder.reference} (${holder.carrier}, ${holder.customer}).`,
      remedy: `Leave it out, or cancel or split order PO-${holder.reference} first.`,
      path,
      portOrderId: holder.portOrderId,
    }
  })
}

interface Making {
  readonly migration: Migration
  readonly site: Site | null
  readonly input: CreatePortOrderInput
  readonly order: PlannedOrder
  readonly read: ReadInput
}

async function makeOrder(
  tx: EntityManager,
  context: RequestContext,
  { migration, site, input, order, read }: Making,
): Promise<{ id: string; warnings: Warning[] }> {
  const tollFree = order.carrierType === 'toll_free'
  // What the input says of one account holds for that account alone, whatever else the list splits into.
  const ofItsOwn =
    order.accountNumber === read.accountNumber && carrierName(order.carrier) === carrierName(read.carrier)
  const { carrier, assumed } = await findOrMakeCarrier(tx, order.carrier, order.carrierType, tollFree)
  const usedElsewhere = await accountUsedElsewhere(tx, migration.id, order.accountNumber)
  const id = await insertPortOrder(
    tx,
    context,
    {
      migration,
      carrier,
      carrierAssumed: assumed,
      accountUsedElsewhere: usedElsewhere,
      siteId: site?.id ?? null,
      timeZone: site?.timeZone ?? migration.timeZone,
      parentId: null,
      accountNumber: order.accountNumber,
      btn: order.btn,
      newBtn: ofItsOwn ? (input.newBtn ?? null) : null,
      respOrgId: tollFree ? (input.respOrgId ?? null) : null,
      portType: (ofItsOwn && input.portType) || 'full',
      requestedDate: input.requestedDate?.toString() ?? null,
      numberCount: order.numbers.length,
    },
    { name: 'create_port_order', reason: null, details: { numbers: order.numbers.map(({ number }) => number) } },
  )
  const placeOf = new Map(read.entries.map((entry) => [entry.number, entry.place]))
  await tx.query(
    `INSERT INTO port_order_numbers (port_order_id, number, place, routing_id)
     SELECT $1, number, place, routing_id FROM unnest($2::text[], $3::int[], $4::text[]) AS n (number, place, routing_id)`,
    [
      id,
      order.numbers.map(({ number }) => number),
      order.numbers.map(({ number }) => placeOf.get(number) ?? 0),
      order.numbers.map(({ routingId }) => routingId),
    ],
  )
  const warnings: Warning[] = []
  if (assumed) {
    warnings.push({
      code: 'CARRIER_ASSUMED_REGIONAL',
      message: `${carrier.name} was not known and is taken for a regional carrier, the longest estimate.`,
      remedy: 'Set its type among the carriers, or give carrierType when you make the next order.',
      path: ['carrier'],
      portOrderId: id,
    })
  }
  if (input.carrierType && !tollFree && input.carrierType !== carrier.type) {
    warnings.push({
      code: 'CARRIER_TYPE_KEPT',
      message: `${carrier.name} is known as ${carrier.type}, not ${input.carrierType}; its type was kept.`,
      remedy: 'Change the carrier itself if its type is wrong.',
      path: ['carrierType'],
      portOrderId: id,
    })
  }
  if (usedElsewhere) warnings.push(accountWarning(id, order.accountNumber))
  return { id, warnings }
}

function siteNotFound(id: string): Refusal {
  return {
    code: 'NOT_FOUND',
    message: `The migration has no site ${id.slice(0, 60)}.`,
    remedy: 'Give the ID of one of its sites, or leave siteId out.',
    path: ['siteId'],
  }
}
