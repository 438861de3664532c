import { updateWinningCarrier } from '../carriers/update-winning-carrier.ts'
import { createMigration } from '../customer-migrations/create-migration.ts'
import { findMigration } from '../customer-migrations/find-migration.ts'
import { rejudgeDeadlines } from '../port-orders/rejudge-deadlines.ts'
import { PLATFORMS } from './platforms.ts'
import type { Played, Scene } from './scene.ts'

export async function openMigration({ context, migration }: Scene): Promise<Played> {
  return createMigration(context, {
    id: migration.id,
    customerName: migration.customer,
    winningCarrier: migration.platform,
    timeZone: migration.timeZone,
    dealStage: migration.dealStage,
    projectManager: migration.lead,
  })
}

/** Records how the migration's platform is reached, as far as that is known. */
export async function settlePlatform({ context, migration }: Scene): Promise<Played> {
  const settings = PLATFORMS[migration.platform]
  if (settings === undefined) return { refusals: [] }
  const stored = await context.database.transaction((tx) => findMigration(tx, migration.id, 'read'))
  return updateWinningCarrier(context, { id: stored?.winningCarrierId ?? '', ...settings }, (tx, id) =>
    rejudgeDeadlines(tx, context, 'w.id', id),
  )
}
