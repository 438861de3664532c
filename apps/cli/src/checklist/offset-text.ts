import { Temporal } from 'temporal-polyfill'

/** When an item is due as the guide says it: -P7D is day -7, PT15M is FOC +15 min, PT0S is FOC. */
export function offsetText(offset: string): string {
  const { sign, days, hours, minutes } = Temporal.Duration.from(offset)
  if (sign === 0) return 'FOC'
  const mark = sign < 0 ? '-' : '+'
  if (days !== 0) return `day ${mark}${Math.abs(days)}`
  if (minutes !== 0) return `FOC ${mark}${Math.abs(hours * 60 + minutes)} min`
  return `FOC ${mark}${Math.abs(hours)} h`
}
