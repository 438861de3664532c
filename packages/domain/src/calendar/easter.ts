import { firstDayNumber } from './day-number.ts'

/** The day number of Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  return lastOfFebruary(year) + 22 + epact + toSunday - 7 * lateMoon
}

/** Counted from the year's end, so that no leap year has to be known: March to December have 306 days. */
function lastOfFebruary(year: number): number {
  return firstDayNumber(year + 1) - 307
}
