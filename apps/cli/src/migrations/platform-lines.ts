import { formatNumber } from '@portday/domain/telephone-number'
import type { PlatformSettingsFragment } from '@portday/schema/tracker'
import { facts } from '../print/table.ts'
import { count } from '../print/words.ts'

const UNKNOWN = 'not known'

/** A winning carrier: how it is reached, and its policy for orders in flight (R14.3, R6.4, R10.2, R3.3, R5.6). */
export function platformLines(platform: PlatformSettingsFragment): string[] {
  return [
    platform.name,
    ...facts([
      ['Porting contact', platform.portingContact ?? UNKNOWN],
      ['Porting NOC', platform.nocPhone === null ? UNKNOWN : formatNumber(platform.nocPhone)],
      ['Portal', platform.portalUrl ?? UNKNOWN],
      ['No edit', `${count(platform.lockHours, 'hour')} before the FOC`],
      ['Best effort', `${count(platform.bestEffortHours, 'hour')} before the FOC`],
      ['After the FOC', count(platform.supplementsAfterFoc, 'supplement')],
      ['New date', `at least ${count(platform.newDateBusinessDays, 'business day')} away`],
      ['Port back', `for ${count(platform.portBackHours, 'hour')}`],
      ['Acknowledges', `within ${count(platform.acknowledgementBusinessDays, 'business day')}`],
      ['LOA too old', `${count(platform.loaMaxAgeDays, 'day')} after signing`],
      ['Version', String(platform.version)],
    ]).map((line) => `  ${line}`),
  ]
}
