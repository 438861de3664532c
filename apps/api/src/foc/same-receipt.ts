/**
 * SQL of what instants have in common that count as received on the same day (R4.2): the local day, and the side of the
 * cutoff. The rule itself is asked for one of them; asking it for each of thousands takes seconds.
 */
export function sameReceipt(instant: string, timeZone: string, cutoff: string): string {
  const local = `(${instant} AT TIME ZONE ${timeZone})`
  return `${local}::date, ${local}::time > ${cutoff}::time`
}
