import { clockIn, dayIn, instantIn } from '../time/when.ts'
import { figure } from '../words/figure.ts'
import type { Needs } from './needs.ts'
import type { Release } from './releases.ts'

/** How many needs are shown before the rest is folded away. */
export const SHOWN = 3

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const DAY_MS = 86_400_000

/** `Three things need you before 04:00 PST.`: the answer at the top of the overview. */
export function sentenceOf({ all, pressing, release }: Needs, zone: (site: string) => string, now: Date): string {
  if (all.length === 0)
    return release ? `Nothing needs you before ${whenIn(release, zone, now)}.` : 'Nothing needs you today.'
  if (!release) return `${begin(things(all.length))} ${verb(all.length)} you.`
  const before = `before ${whenIn(release, zone, now)}`
  if (pressing > 0) return `${begin(things(pressing))} ${verb(pressing)} you ${before}.`
  return `Nothing needs you ${before}; ${things(all.length)} can be done until then.`
}

/** `Four more can wait until then`: what is folded away below the first three; null when nothing is. */
export function foldOf({ all, pressing, release }: Needs): string | null {
  const folded = all.length - SHOWN
  if (folded <= 0) return null
  const pressed = Math.max(0, pressing - SHOWN)
  const waiting = folded - pressed
  if (!release || pressing === 0) return `${begin(inWords(folded))} more`
  if (waiting === 0) return `${begin(inWords(pressed))} more ${verb(pressed)} you by then`
  if (pressed === 0) return `${begin(inWords(waiting))} more can wait until then`
  return `${begin(inWords(pressed))} more by then, and ${inWords(waiting)} that can wait`
}

/** `04:00 PST` within a day, `Wed Dec 2, 05:00 PST` further off; a day alone where no time is known (R6.1). */
function whenIn({ at, timeZone, dayOnly, date }: Release, zone: (site: string) => string, now: Date): string {
  const shown = zone(timeZone)
  if (dayOnly) return dayIn(date, now.getFullYear())
  if (at.getTime() - now.getTime() < DAY_MS) return clockIn(at.toISOString(), shown)
  return instantIn(at.toISOString(), shown, now.getFullYear())
}

function things(count: number): string {
  return count === 1 ? 'one thing' : `${inWords(count)} things`
}

function inWords(count: number): string {
  return WORDS[count] ?? figure(count)
}

function verb(count: number): string {
  return count === 1 ? 'needs' : 'need'
}

function begin(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
