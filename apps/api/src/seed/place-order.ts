import { stateOf } from '../checklist/checklist-state.ts'
import { findMigration } from '../customer-migrations/find-migration.ts'
import { createPortOrder } from '../port-orders/create-port-order.ts'
import { numbersOf, type OrderScene, type Played } from './scene.ts'

/** Makes the order of a story, at its site where it has one. */
export async function placeOrder({ context, migration, order }: OrderScene): Promise<Played> {
  const numbers = numbersOf(order.numbers)
  return createPortOrder(context, {
    migrationId: migration.id,
    carrier: order.carrier,
    carrierType: order.carrierType ?? null,
    accountNumber: order.account,
    btn: order.btn ?? numbers[0] ?? null,
    newBtn: order.newBtn ?? null,
    portType: order.portType ?? null,
    respOrgId: order.respOrg ?? null,
    numbers,
    siteId: order.site === undefined ? null : await siteId({ context, migration }, order.site),
  })
}

async function siteId({ context, migration }: Pick<OrderScene, 'context' | 'migration'>, name: string) {
  const sites = await context.database.transaction(async (tx) => {
    const stored = await findMigration(tx, migration.id, 'read')
    return stored === null ? [] : (await stateOf(tx, stored)).sites
  })
  const site = sites.find((each) => each.name === name)
  if (site === undefined) throw new Error(`${migration.customer} has no site ${name}`)
  return site.id
}
