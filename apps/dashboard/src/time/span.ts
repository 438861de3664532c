const MINUTE_MS = 60_000

/** `40 s`, `9 h 20 min`, `7 days 10 h`: how long something lasts, to the two units that matter. Never negative. */
export function spanOf(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  const [hours, days] = [Math.floor(minutes / 60), Math.floor(minutes / (60 * 24))]
  if (hours === 0) return `${minutes} min`
  if (days < 2) return two(`${hours} h`, minutes % 60, 'min')
  return two(`${days} days`, hours % 24, 'h')
}

/** `in 9 h 20 min`, `now`, `32 min ago`. */
export function untilOrAgo(at: Date, now: Date): string {
  const ahead = at.getTime() - now.getTime()
  if (Math.abs(ahead) < MINUTE_MS) return 'now'
  return ahead > 0 ? `in ${spanOf(ahead)}` : `${spanOf(-ahead)} ago`
}

function two(first: string, rest: number, unit: string): string {
  return rest === 0 ? first : `${first} ${rest} ${unit}`
}
