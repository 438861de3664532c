import { dayIn, instantIn, windowIn } from '../time/when.ts'
import { type ZoneChoice, zoneShown } from '../time/zone-choice.ts'
import { counted } from '../words/figure.ts'
import { dayShown } from './day-shown.ts'
import type { DayEntry, FocLook, WindowEntry } from './entries.ts'

/** What a commitment's look says, in words: for whoever does not see it. */
export const LOOK_WORDS = {
  complete: 'complete',
  'port-day': 'port day',
  partial: 'partly ported',
  failed: 'port failed',
  unconfirmed: 'FOC unconfirmed',
  firm: 'FOC confirmed',
} as const satisfies Record<FocLook, string>

/** The name of an entry: date, time and zone, carrier, customer, numbers, condition. */
export function nameOf(entry: DayEntry | WindowEntry, choice: ZoneChoice, thisYear: number): string {
  const { carrier, migration, numberCount, foc, focEstimate } = entry.order
  const whose = `${carrier.name}, ${migration.customerName}, ${counted(numberCount, 'number')}`
  if (entry.kind === 'window') {
    const sent = focEstimate.assumesSubmissionToday ? ' if the LOA is sent today' : ''
    return `FOC expected ${windowIn(entry.from, entry.to, thisYear)}${sent}, ${whose}`
  }
  const when = whenShown(entry, choice, thisYear)
  if (entry.kind === 'foc') return `${when}, ${whose}, ${LOOK_WORDS[entry.look]}`
  const to = foc ? `, slipped to ${dayIn(dayShown(foc, choice), thisYear)}` : ', no FOC since'
  return `Was ${when}, ${whose}${to}`
}

/** `Tue Nov 24, 04:00 PST`, or the date alone where there is no time yet. */
export function whenShown(
  { day, at, timeZone }: { day: string; at: string | null; timeZone: string },
  choice: ZoneChoice,
  thisYear: number,
): string {
  return at === null ? `${dayIn(day, thisYear)}, no time yet` : instantIn(at, zoneShown(choice, timeZone), thisYear)
}

/** The name of a day: `Tue Nov 24, 5 FOCs, 1 unconfirmed, 2 expected`. */
export function dayName(
  date: string,
  entries: readonly DayEntry[],
  expected: number,
  closure: { name: string; who: string } | undefined,
  thisYear: number,
): string {
  const focs = entries.filter(({ kind }) => kind === 'foc')
  const unconfirmed = focs.filter(({ look }) => look === 'unconfirmed').length
  const slipped = entries.length - focs.length
  return [
    dayIn(date, thisYear),
    counted(focs.length, 'FOC'),
    unconfirmed > 0 ? `${unconfirmed} unconfirmed` : '',
    slipped > 0 ? `${slipped} slipped away` : '',
    expected > 0 ? `${expected} expected` : '',
    closure ? `${closure.name}: ${closure.who}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}
