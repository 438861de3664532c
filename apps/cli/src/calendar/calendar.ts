import { FocCalendarDocument, type FocCalendarQuery } from '@portday/schema/tracker'
import type { Command } from 'commander'
import { Temporal } from 'temporal-polyfill'
import { FULL_PAGE } from '../api/every-page.ts'
import { carrierIdsOf } from '../carriers/carrier-id.ts'
import { usage } from '../failure.ts'
import { date, month, text } from '../options/values.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'
import { calendarLines } from './calendar-lines.ts'

interface CalendarOptions {
  readonly month?: string
  readonly from?: string
  readonly to?: string
  readonly migrationId?: string
  readonly carrier?: string
}

/** `calendar`: what ports on which day, and which FOCs are expected. */
export function addCalendar(program: Command, tracker: Tracker): void {
  verb(program, 'calendar', 'print the FOC calendar', [
    'calendar --month 2026-06',
    'calendar --from 2026-06-01 --to 2026-07-15 --carrier "Spectrum Business"',
  ])
    .option('--month <month>', 'a month, this one unless given', month)
    .option('--from <date>', 'the first day', date)
    .option('--to <date>', 'the last day', date)
    .option('--migration-id <uuid>', 'only orders of this migration', text)
    .option('--carrier <name>', 'only orders at this losing carrier, by its own holidays', text)
    .action(async (options: CalendarOptions) => {
      const [from, to] = daysOf(options, tracker.surroundings.today())
      const carrierId = options.carrier === undefined ? undefined : await carrierIdsOf(tracker, options.carrier)
      const filter = { migrationId: options.migrationId, carrierId }
      const data: FocCalendarQuery = await tracker.ask(FocCalendarDocument, { from, to, filter, first: FULL_PAGE })
      tracker.show(data, () => calendarLines(data.focCalendar))
      if (data.focCalendar.every(({ committedCount, expectedCount }) => committedCount + expectedCount === 0)) {
        tracker.talk(`No FOC is committed or expected from ${from} to ${to}.`)
      }
    })
}

function daysOf({ month, from, to }: CalendarOptions, today: string): [from: string, to: string] {
  if ((from === undefined) !== (to === undefined)) throw usage('--from and --to go together.')
  if (from !== undefined && to !== undefined) {
    if (month !== undefined) throw usage('--month does not go with --from and --to.')
    return [from, to]
  }
  const first = Temporal.PlainDate.from(`${month ?? today.slice(0, 7)}-01`)
  return [first.toString(), first.with({ day: first.daysInMonth }).toString()]
}
