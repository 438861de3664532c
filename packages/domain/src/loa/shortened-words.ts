import { SHORT_FORMS, type ShortenedIn } from './abbreviations.ts'

/** One word, blank or mark of a value: as written, and what it may be read as. */
interface Slot {
  readonly written: string
  readonly readings: readonly string[]
}

/** From each short form of a table to the words that it may stand for. */
function writtenOut(kind: ShortenedIn): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>()
  for (const [word, shortForms] of Object.entries(SHORT_FORMS[kind])) {
    for (const shortForm of shortForms) words.set(shortForm, [...(words.get(shortForm) ?? []), word])
  }
  return words
}

const WRITTEN_OUT: Readonly<Record<ShortenedIn, ReadonlyMap<string, readonly string[]>>> = {
  company: writtenOut('company'),
  person: writtenOut('person'),
  street: writtenOut('street'),
  unit: writtenOut('unit'),
}

// A dot belongs to its word ("Inc.", "L.L.C."); every other mark and every blank stands alone.
const WORDS_BLANKS_AND_MARKS = /[\p{L}\p{M}\p{N}.]+|[^\p{L}\p{M}\p{N}.]/gu

/**
 * Whether two values, folded to one case and single blanks, differ only by words that one side shortens (R5.3). A dot
 * that ends a shortened word belongs to the shortening; the same word with and without its dot differs by punctuation.
 */
export function differByShorteningOnly(one: string, other: string, kind: ShortenedIn): boolean {
  const theirs = slotsOf(other, kind)
  const ours = slotsOf(one, kind)
  return (
    ours.length === theirs.length &&
    ours.every((slot, place) => {
      const against = theirs[place]
      return against !== undefined && (slot.written === against.written || isShortening(slot, against))
    })
  )
}

function isShortening(one: Slot, other: Slot): boolean {
  if (withoutDots(one.written) === withoutDots(other.written)) return false
  return one.readings.some((reading) => other.readings.includes(reading))
}

function slotsOf(text: string, kind: ShortenedIn): Slot[] {
  const pieces = Array.from(text.matchAll(WORDS_BLANKS_AND_MARKS), ([piece]) => piece)
  return pieces.flatMap((written, place) => {
    const words = WRITTEN_OUT[kind].get(withoutDots(written)) ?? []
    const phrase = words.find((word) => word.includes(' '))
    if (phrase !== undefined) return phraseSlots(phrase, written)
    const slot = { written, readings: [written, ...words] }
    // "#400" is "Suite 400": the mark needs no blank after it.
    const following = pieces[place + 1] ?? ' '
    return written === '#' && following !== ' ' ? [slot, BLANK] : [slot]
  })
}

const BLANK: Slot = { written: ' ', readings: [' '] }

function phraseSlots(phrase: string, written: string): Slot[] {
  return phrase.split(/( )/u).map((word) => ({ written, readings: [word] }))
}

function withoutDots(word: string): string {
  return word.replaceAll('.', '')
}
