import { type RefObject, useLayoutEffect, useState } from 'react'

/** A measure of an element, in pixels, taken again whenever its size changes; `unmeasured` where nothing is laid out. */
export function useMeasured(
  element: RefObject<HTMLElement | null>,
  measure: (element: HTMLElement) => number,
  unmeasured: number,
): number {
  const [measured, setMeasured] = useState(unmeasured)
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    const take = () => setMeasured(measure(watched) || unmeasured)
    take()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(take)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element, measure, unmeasured])
  return measured
}

export function widthOf(element: HTMLElement): number {
  return element.clientWidth
}

export function heightOf(element: HTMLElement): number {
  return element.getBoundingClientRect().height
}

/** Where the lower edge of an element stands on the whole page, however far it is scrolled. */
export function bottomOf(element: HTMLElement): number {
  return element.getBoundingClientRect().bottom + scrollY
}
