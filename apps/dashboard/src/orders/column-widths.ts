interface Sized {
  /** What it needs, in pixels of a 16-pixel type, and the least that still tells something. */
  readonly width: number
  readonly least: number
  /** Its share of what is left over. */
  readonly grow: number
}

/**
 * How wide each column is in `room` pixels: what it needs and its share of the rest. Where there is not enough, each gives
 * of what it can spare, and only then all alike. `scale` is how much larger the type is than 16 pixels.
 */
export function widthsIn(room: number, columns: readonly Sized[], scale = 1): number[] {
  const sum = (of: (column: Sized) => number) => columns.reduce((total, column) => total + of(column), 0)
  const [needed, least, shares] = [
    sum(({ width }) => width) * scale,
    sum((column) => column.least) * scale,
    sum(({ grow }) => grow),
  ]
  if (room < least) return columns.map((column) => (column.least * scale * room) / least)
  if (room < needed) {
    const given = (needed - room) / (needed - least)
    return columns.map((column) => (column.width - (column.width - column.least) * given) * scale)
  }
  return columns.map(({ width, grow }) => width * scale + (shares === 0 ? 0 : ((room - needed) * grow) / shares))
}
