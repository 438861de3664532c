import type { FocCalendarQuery } from '@portday/schema/tracker'
import { dayAndTime, weekday } from '../print/moment.ts'
import { table } from '../print/table.ts'
import { count, word } from '../print/words.ts'

type Day = FocCalendarQuery['focCalendar'][number]

/** The days on which something is committed, expected or closed, each committed order on a line of its own. */
export function calendarLines(days: readonly Day[]): string[] {
  const shown = days.filter((day) => day.committedCount + day.expectedCount > 0 || day.holiday !== null)
  return shown.flatMap((day) => [dayLine(day), ...committedLines(day).map((line) => `    ${line}`)])
}

function dayLine({ date, holiday, businessDay, committedCount, expectedCount }: Day): string {
  return [
    `${date} ${weekday(date).slice(0, 3)}`,
    ...(committedCount > 0 ? [`${committedCount} committed`] : []),
    ...(expectedCount > 0 ? [`${expectedCount} expected`] : []),
    ...(holiday === null ? [] : [`${holiday}${businessDay ? ', working' : ''}`]),
  ].join('  ')
}

function committedLines({ committed, committedCount }: Day): string[] {
  const rows = table(
    ['', '', '', '', ''],
    committed.map(({ foc, migration, carrier, numberCount, stage, id }) => [
      foc?.at ? dayAndTime(foc.at, foc.timeZone)[1] : 'no time yet',
      migration.customerName,
      carrier.name,
      count(numberCount, 'number'),
      word(stage),
      id,
    ]),
  ).slice(1)
  const more = committedCount - committed.length
  return more > 0 ? [...rows, `and ${more} more`] : rows
}
