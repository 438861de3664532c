import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'

const OVERSCAN_ROWS = 10
/** Whoever scrolls on and on has the rows read that often; what flies by is not read at all. */
const LOOK_EVERY_MS = 120

export interface VirtualRows {
  /** The rows that are drawn, from 0. */
  readonly indexes: readonly number[]
  /** Pixels that the rows above and below them would take. */
  readonly above: number
  readonly below: number
  scrollTo(index: number): void
}

/** Which rows of a long list are drawn, all of one height, while the page scrolls; `top` is where the first one stands. */
export function useVirtualRows({
  count,
  rowHeight,
  top,
  covered,
  onSight,
}: {
  count: number
  rowHeight: number
  top: number
  /** Pixels at the upper and the lower edge of the screen that something else covers. */
  covered: { readonly above: number; readonly below: number }
  onSight: (first: number, last: number, count: number) => void
}): VirtualRows {
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN_ROWS,
    scrollMargin: top,
    scrollPaddingStart: covered.above,
    scrollPaddingEnd: covered.below,
  })
  useEffect(() => {
    if (rowHeight > 0) virtualizer.measure()
  }, [virtualizer, rowHeight])

  const drawn = virtualizer.getVirtualItems()
  const first = drawn[0]
  const last = drawn.at(-1)
  const from = first?.index ?? 0
  const to = last?.index ?? 0
  const lookedAt = useRef(0)
  useEffect(() => {
    if (count === 0) return
    const wait = Math.max(0, LOOK_EVERY_MS - (performance.now() - lookedAt.current))
    const look = setTimeout(() => {
      lookedAt.current = performance.now()
      onSight(from, to, count)
    }, wait)
    return () => clearTimeout(look)
  }, [from, to, count, onSight])

  return {
    indexes: drawn.map(({ index }) => index),
    above: first ? first.start - top : 0,
    below: last ? virtualizer.getTotalSize() - (last.end - top) : 0,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  }
}
