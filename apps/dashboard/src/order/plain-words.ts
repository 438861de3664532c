import { STAGE_ORDER, STAGES } from '../marks/stages.tsx'
import { serverNow } from '../time/server-clock.ts'
import { dayIn } from '../time/when.ts'
import { fieldsInWords } from './field-words.ts'

const STAGE_SPELLING = new RegExp(`\\b(${STAGE_ORDER.map((stage) => STAGES[stage].spelling).join('|')})\\b`, 'g')
const DATE_AND_TIME = /\b(\d{4}-\d\d-\d\d)( \d\d:\d\d \S+)?/g

/**
 * What the rules say, as this screen spells it: `foc_received` as FOC received, `2026-11-24 04:00 PST` as Tue Nov 24, 04:00
 * PST. The fields of the contract that a person can't see are called as the form calls them.
 */
export function inPlainWords(text: string): string {
  const year = serverNow().getFullYear()
  return fieldsInWords(text)
    .replace(STAGE_SPELLING, (spelling) => wordOf(spelling))
    .replace(DATE_AND_TIME, (_, date: string, time?: string) => `${dayIn(date, year)}${time ? `,${time}` : ''}`)
    .replace(/say so with requestedBy: CARRIER/g, 'record a slip at the carrier’s own wish')
    .replace(/Give occurrence: EARLIER for (.+?), or occurrence: LATER for (.+?)\./, 'Say which of the two: $1 or $2.')
}

function wordOf(spelling: string): string {
  const stage = STAGE_ORDER.find((name) => STAGES[name].spelling === spelling)
  return stage ? STAGES[stage].word : spelling
}
