interface Sized {
  /** What it needs, in pixels of a 16-pixel type. */
  readonly width: number
  /** Its share of what is left over. */
  readonly grow: number
}

/**
 * How wide each column is in `room` pixels: what it needs and its share of the rest; where there is not enough, all give
 * alike and cut their text. `scale` is how much larger the type is than 16 pixels.
 */
export function widthsIn(room: number, columns: readonly Sized[], scale = 1): number[] {
  const needed = columns.reduce((sum, { width }) => sum + width * scale, 0)
  const shares = columns.reduce((sum, { grow }) => sum + grow, 0)
  const rest = room - needed
  if (rest < 0) return columns.map(({ width }) => (width * scale * room) / needed)
  return columns.map(({ width, grow }) => width * scale + (shares === 0 ? 0 : (rest * grow) / shares))
}
