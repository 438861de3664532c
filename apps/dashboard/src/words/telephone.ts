/** `415-555-0100` of `+14155550100`; what is no North American number stays as it is. */
export function telephone(number: string): string {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number) ?? []
  return area && exchange && line ? `${area}-${exchange}-${line}` : number
}
