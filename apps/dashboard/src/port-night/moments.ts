import { counted } from '../words/figure.ts'
import { isKnown, type Tonight } from './tonight.ts'

/** Something that comes at a known time. */
export interface Moment {
  readonly at: string
  readonly zone: string
  /** After `until`: `Spectrum Business’s 14 numbers move`. */
  readonly what: string
}

const ITEM_WORDS: Readonly<Record<string, string>> = {
  CHANNELS_OPEN: 'channels open, everybody reachable',
  E911_TEST: '933 at every site',
  HEALTH_CHECK: 'the health check',
  DECOMMISSION_TRUNK: 'the old trunk may go, with the customer’s word',
}

/** What comes next, the soonest first: releases, and the open steps of the schedule. */
export function comingMoments({ orders, items }: Tonight, timeZone: string, now: Date): Moment[] {
  const isAhead = (at: string | null | undefined): at is string =>
    typeof at === 'string' && Date.parse(at) > now.getTime()
  const moves = orders.flatMap(({ foc, carrier, numbers, timeZone: zone }): Moment[] => {
    const waiting = numbers.filter((number) => !isKnown(number)).length
    if (!isAhead(foc?.at) || waiting === 0) return []
    return [
      { at: foc.at, zone, what: `${carrier.name}’s ${counted(waiting, 'number')} ${waiting === 1 ? 'moves' : 'move'}` },
    ]
  })
  const steps = items.flatMap(({ code, dueAt, doneAt }): Moment[] => {
    const what = ITEM_WORDS[code]
    return what !== undefined && doneAt === null && isAhead(dueAt) ? [{ at: dueAt, zone: timeZone, what }] : []
  })
  const once = new Map([...moves, ...steps].map((moment) => [`${moment.at} ${moment.what}`, moment]))
  return [...once.values()].sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

/** `7:48` under an hour, `9 h 20 min` above: how long until then. */
export function countdown(milliseconds: number, spanOf: (milliseconds: number) => string): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000))
  if (seconds >= 3600) return spanOf(seconds * 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
