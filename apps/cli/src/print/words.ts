/** A word of the API as the trade spells it here: LOA_PENDING is loa_pending (R2). */
export function word<W extends string>(value: W): Lowercase<W> {
  return value.toLowerCase() as Lowercase<W>
}

/** `1 number`, `3 numbers`. */
export function count(amount: number, one: string): string {
  return `${amount.toLocaleString('en-US')} ${one}${amount === 1 ? '' : 's'}`
}

/** Whether two names are the same, whatever their case and runs of blanks. */
export function sameName(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}
