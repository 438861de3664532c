import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router'

const nameOf = (key: string) => `orders scrolled at ${key}`

/**
 * Whoever comes back to a step of the history finds the list where it was left; a list just asked for begins at its top.
 * `ready`: the list is as long as it will be.
 */
export function useScrollPlace(ready: boolean, top: number): void {
  const { key } = useLocation()
  const arrived = useRef<string | null>(null)

  useEffect(() => {
    const before = history.scrollRestoration
    history.scrollRestoration = 'manual'
    return () => {
      history.scrollRestoration = before
    }
  }, [])

  useEffect(() => {
    if (!ready || arrived.current === key) return
    const left = sessionStorage.getItem(nameOf(key))
    const first = arrived.current === null
    // The page first begins a new screen at its top.
    const moving = requestAnimationFrame(() => {
      arrived.current = key
      if (left !== null) scrollTo(0, Number(left))
      else if (!first && scrollY > top) scrollTo(0, top)
    })
    return () => cancelAnimationFrame(moving)
  }, [ready, key, top])

  // Ended with the drawing of the next screen: a shorter one moves the page up, which is no place in this list.
  useLayoutEffect(() => {
    const keep = () => {
      if (arrived.current === key) sessionStorage.setItem(nameOf(key), String(Math.round(scrollY)))
    }
    addEventListener('scroll', keep, { passive: true })
    return () => removeEventListener('scroll', keep)
  }, [key])
}
