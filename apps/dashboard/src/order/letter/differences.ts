/** A piece of a value: shared by both sides, or only on this one. */
export interface Piece {
  readonly text: string
  readonly differs: boolean
  /** The place of its first word. */
  readonly from: number
}

const WORD = /[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu

/**
 * One value cut into what it shares with another and what it doesn't, word by word: `Harbor [and] Pine` beside
 * `Harbor [&] Pine`. Blanks between two marked words are marked with them.
 */
export function differences(value: string, other: string): Piece[] {
  const [ours, theirs] = [value.match(WORD) ?? [], other.match(WORD) ?? []]
  const shared = sharedPlaces(ours, theirs)
  const pieces: Piece[] = []
  for (const [place, text] of ours.entries()) {
    const differs = !shared.has(place)
    const last = pieces.at(-1)
    if (last?.differs === differs) pieces.splice(-1, 1, { ...last, text: last.text + text })
    else pieces.push({ text, differs, from: place })
  }
  return pieces
}

/** The places of the longest run of words that both have in the same order. */
function sharedPlaces(ours: readonly string[], theirs: readonly string[]): Set<number> {
  const lengths = Array.from({ length: ours.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0))
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let row = ours.length - 1; row >= 0; row -= 1) {
    const line = lengths[row]
    for (let column = theirs.length - 1; line && column >= 0; column -= 1) {
      line[column] =
        ours[row] === theirs[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const shared = new Set<number>()
  for (let row = 0, column = 0; row < ours.length && column < theirs.length; ) {
    if (ours[row] === theirs[column]) {
      shared.add(row)
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return shared
}
