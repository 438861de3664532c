const DURATION = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/

/** When an item is due as the guide says it: -P7D is day -7, PT15M is FOC +15 min, PT0M is FOC. */
export function offsetText(offset: string): string {
  const [, minus = '', days, hours, minutes] = DURATION.exec(offset) ?? []
  const sign = minus === '' ? '+' : '-'
  if (days !== undefined) return `day ${sign}${days}`
  if (hours !== undefined) return `FOC ${sign}${hours} h`
  if (minutes !== undefined) return Number(minutes) === 0 ? 'FOC' : `FOC ${sign}${minutes} min`
  return offset
}
