import {
  MigrationPlatformDocument,
  type PlatformSettingsFragment,
  UpdateWinningCarrierDocument,
  type UpdateWinningCarrierInput,
} from '@portday/schema/tracker'
import type { Command } from 'commander'
import { nullForNone, orNone } from '../options/none.ts'
import { text, whole } from '../options/values.ts'
import { versioned } from '../orders/version-option.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'
import { platformLines } from './platform-lines.ts'
import { unknownMigration } from './unknown-migration.ts'

type Settings = Omit<UpdateWinningCarrierInput, 'id' | 'expectedVersion'>

interface PlatformOptions extends Settings {
  readonly expectedVersion?: number
  readonly json?: boolean
  readonly color?: boolean
}

const anyCount = whole(0, 9_999)

/** `migrations platform`: how the winning carrier of a migration is reached, and the policy that it applies (R14.3, R6.4, R10.2). */
export function addPlatform(migrations: Command, tracker: Tracker): void {
  versioned(
    verb(migrations, 'platform <migration>', 'show or change its winning carrier, for every migration to that one', [
      'migrations platform <uuid>',
      'migrations platform <uuid> --porting-contact porting@ringcentral.example --noc-phone 800-555-0199',
      'migrations platform <uuid> --portal-url https://porting.example --lock-hours 48',
    ])
      .option('--porting-contact <text>', 'its porting team: an address or a name, or none', orNone(text))
      .option('--noc-phone <number>', 'its porting NOC, which answers at night, or none', orNone(text))
      .option('--portal-url <address>', 'where letters are submitted, or none', orNone(text))
      .option('--lock-hours <hours>', 'no edit of ours so many hours before the FOC', anyCount)
      .option('--best-effort-hours <hours>', 'edits are best effort so many hours before the FOC', anyCount)
      .option('--supplements-after-foc <count>', 'how many supplements of ours it takes after the FOC', anyCount)
      .option('--new-date-business-days <days>', 'a new date of ours is at least so far away', anyCount)
      .option('--port-back-hours <hours>', 'a number can be ported back for so long', anyCount)
      .option('--acknowledgement-business-days <days>', 'it acknowledges a letter within so many', anyCount)
      .option('--loa-max-age-days <days>', 'a letter is too old so many days after signing', anyCount),
    'the platform',
  ).action(async (migrationId: string, options: PlatformOptions) => {
    const { expectedVersion, json: _json, color: _color, ...settings } = nullForNone(options)
    const read = await tracker.ask(MigrationPlatformDocument, { id: migrationId })
    if (read.migration === null) throw unknownMigration(migrationId)
    const { winningCarrier } = read.migration
    if (Object.keys(settings).length === 0) return tracker.show(read, () => platformLines(winningCarrier))
    await update(tracker, winningCarrier, settings, expectedVersion)
  })
}

async function update(
  tracker: Tracker,
  { id, version }: PlatformSettingsFragment,
  settings: Settings,
  expectedVersion = version,
): Promise<void> {
  const data = await tracker.ask(UpdateWinningCarrierDocument, { input: { id, ...settings, expectedVersion } })
  const answer = data.updateWinningCarrier
  tracker.settle(data, answer, () => (answer.winningCarrier ? platformLines(answer.winningCarrier) : []))
}
