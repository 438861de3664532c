import { randomUUID } from 'node:crypto'
import type { PortType } from '@portday/domain/port-order'
import type { EntityManager } from 'typeorm'
import type { Carrier } from '../carriers/carrier.entity.ts'
import type { Migration } from '../customer-migrations/migration.entity.ts'
import { recordEvent } from '../events/record-event.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { PortOrder } from './port-order.entity.ts'

/** An order as it begins (R2.1): everything that is not here is as the table's defaults have it. */
export interface NewPortOrder {
  readonly migration: Migration
  readonly carrier: Carrier
  readonly carrierAssumed: boolean
  readonly accountUsedElsewhere: boolean
  readonly siteId: string | null
  readonly timeZone: string
  readonly parentId: string | null
  readonly accountNumber: string | null
  readonly btn: string | null
  readonly newBtn: string | null
  readonly respOrgId: string | null
  readonly portType: PortType
  readonly requestedDate: string | null
  readonly numberCount: number
}

/** Writes a new order and its first event; the caller writes its numbers. Answers its id. */
export async function insertPortOrder(
  tx: EntityManager,
  context: RequestContext,
  order: NewPortOrder,
  command: { name: string; reason: string | null; details: Record<string, unknown> },
): Promise<string> {
  const id = randomUUID()
  const now = context.now().toString()
  const { migration, carrier, numberCount, ...columns } = order
  await tx
    .createQueryBuilder()
    .insert()
    .into(PortOrder)
    .values({
      id,
      ...columns,
      migrationId: migration.id,
      customer: migration.customerName,
      carrierId: carrier.id,
      carrierName: carrier.name,
      stage: 'loa_pending',
      numbersPending: numberCount,
      createdAt: now,
      updatedAt: now,
    })
    .updateEntity(false)
    .execute()
  await recordEvent(tx, context, {
    streamId: id,
    stream: 'port_order',
    migrationId: migration.id,
    portOrderId: id,
    command: command.name,
    reason: command.reason,
    before: null,
    after: { ...command.details, version: 1, stage: 'loa_pending', carrier: carrier.name, numberCount },
  })
  return id
}
