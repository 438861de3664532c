import { Temporal } from 'temporal-polyfill'
import { addSite } from '../customer-migrations/add-site.ts'
import { instantOf, type Moment } from './moment.ts'
import { openMigration, settlePlatform } from './open-migration.ts'
import { playMigrationStep } from './play-migration-step.ts'
import { playOrderStep } from './play-order-step.ts'
import type { Played, Scene } from './scene.ts'
import type { MigrationStory } from './story.ts'

/** One command of the world: when, by whom, and what it makes of a scene. */
export interface Line {
  /** Names it in the journal, and where it can't be played. */
  readonly key: string
  /** The order whose first line makes it, by name; null for what concerns the migration. */
  readonly order: string | null
  readonly migration: MigrationStory
  readonly at: Temporal.Instant
  readonly by: string
  play(scene: Scene): Promise<Played>
}

/** Every command of every story in the order in which it was given, all of them before `madeAt`. */
export function scriptOf(stories: readonly MigrationStory[], madeAt: Temporal.Instant): Line[] {
  const settled = new Set<string>()
  const opened = stories.toSorted((a, b) => Temporal.Instant.compare(openedAt(a, madeAt), openedAt(b, madeAt)))
  const lines = opened.flatMap((migration) => {
    const isFirst = !settled.has(migration.platform)
    settled.add(migration.platform)
    return linesOf(migration, madeAt, isFirst)
  })
  return lines.sort((a, b) => Temporal.Instant.compare(a.at, b.at))
}

function openedAt({ opened, timeZone }: MigrationStory, madeAt: Temporal.Instant): Temporal.Instant {
  return instantOf(opened, madeAt, timeZone)
}

function linesOf(migration: MigrationStory, madeAt: Temporal.Instant, settles: boolean): Line[] {
  const { word, lead } = migration
  const opened = openedAt(migration, madeAt)
  const base = { migration, order: null, by: lead }
  const orders = Object.entries(migration.orders).map(([name, order]) =>
    inOrder(
      `${word}/${name}`,
      madeAt,
      order.story.map((step, index) => ({
        ...base,
        ...(step.by === undefined ? {} : { by: step.by }),
        key: `${word}/${name}/${index + 1} ${step.does}`,
        order: name,
        at: stepAt(migration, step.at, madeAt),
        play: (scene: Scene) => playOrderStep({ ...scene, order, orderId: scene.orderIdOf(name) }, step),
      })),
    ),
  )
  return [
    { ...base, key: `${word}/open`, at: opened, play: openMigration },
    ...(settles ? [{ ...base, key: `${word}/platform`, at: opened, play: settlePlatform }] : []),
    ...(migration.sites ?? []).map((site, index) => ({
      ...base,
      key: `${word}/site ${index + 1}`,
      at: opened.add({ minutes: index + 2 }),
      play: ({ context }: Scene) => addSite(context, { migrationId: migration.id, ...site }),
    })),
    ...orders.flat(),
    ...inOrder(
      word,
      madeAt,
      (migration.story ?? []).map((step, index) => ({
        ...base,
        ...(step.by === undefined ? {} : { by: step.by }),
        key: `${word}/${index + 1} ${step.does}`,
        at: stepAt(migration, step.at, madeAt),
        play: (scene: Scene) => playMigrationStep(scene, step),
      })),
    ),
  ]
}

function stepAt({ timeZone }: MigrationStory, moment: Moment, madeAt: Temporal.Instant): Temporal.Instant {
  return instantOf(moment, madeAt, timeZone)
}

/** A story told backward, or of tomorrow, is a mistake in the story. */
function inOrder(name: string, madeAt: Temporal.Instant, lines: Line[]): Line[] {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const isBackward = before !== undefined && Temporal.Instant.compare(before.at, line.at) > 0
    if (isBackward || Temporal.Instant.compare(line.at, madeAt) > 0) {
      throw new Error(`The story ${name} is told out of order: ${line.key} at ${line.at}`)
    }
  }
  return lines
}
