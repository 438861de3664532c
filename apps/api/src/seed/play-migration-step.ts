import { localDate } from '@portday/domain/calendar'
import type { Refusal } from '@portday/domain/verdict'
import { checklistOfMigration } from '../checklist/checklist-of-migration.ts'
import { stateOf } from '../checklist/checklist-state.ts'
import { setChecklistItem } from '../checklist/set-checklist-item.ts'
import { addNote } from '../customer-migrations/add-note.ts'
import { findMigration } from '../customer-migrations/find-migration.ts'
import { setTargetDate } from '../foc/set-target-date.ts'
import { instantOf } from './moment.ts'
import type { Played, Scene } from './scene.ts'
import type { DeedOf, MigrationDeeds } from './steps.ts'

type Play<K extends keyof MigrationDeeds> = (scene: Scene, deed: DeedOf<MigrationDeeds, K>) => Promise<Played>

const PLAYS: { readonly [K in keyof MigrationDeeds]: Play<K> } = {
  target: setTarget,
  tick: tickOff,
  note: ({ context, migration }, { text }) => addNote(context, { migrationId: migration.id, text }),
}

/** Plays one step of a migration through its use case. */
export function playMigrationStep<K extends keyof MigrationDeeds>(
  scene: Scene,
  deed: DeedOf<MigrationDeeds, K>,
): Promise<Played> {
  return PLAYS[deed.does](scene, deed)
}

function setTarget(
  { context, migration, madeAt }: Scene,
  { goLive }: DeedOf<MigrationDeeds, 'target'>,
): Promise<Played> {
  const at = instantOf(goLive, madeAt, migration.timeZone)
  return setTargetDate(context, { migrationId: migration.id, targetDate: localDate(at, migration.timeZone) })
}

async function tickOff(scene: Scene, { code, order, note }: DeedOf<MigrationDeeds, 'tick'>): Promise<Played> {
  const { context, migration } = scene
  const portOrderId = order === null ? null : scene.orderIdOf(order)
  const state = await context.database.transaction(async (tx) => {
    const stored = await findMigration(tx, migration.id, 'read')
    return stored && stateOf(tx, stored)
  })
  const items = (state ? checklistOfMigration(state) : []).filter(
    (item) => item.code === code && item.doneAt === null && (portOrderId === null || item.portOrderId === portOrderId),
  )
  if (items.length === 0) throw new Error(`${migration.customer} has no open item ${code} to tick`)
  const refusals: Refusal[] = []
  for (const { id } of items) refusals.push(...(await setChecklistItem(context, { id, done: true, note })).refusals)
  return { refusals }
}
