import { useEffect, useRef } from 'react'
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
    const first = arrived.current === null
    arrived.current = key
    const left = sessionStorage.getItem(nameOf(key))
    const to = left === null ? Math.min(scrollY, top) : Number(left)
    if (left === null && (first || scrollY <= top)) return
    // The page first begins a new screen at its top.
    const moving = requestAnimationFrame(() => scrollTo(0, to))
    return () => cancelAnimationFrame(moving)
  }, [ready, key, top])

  useEffect(() => {
    const keep = () => {
      if (arrived.current === key) sessionStorage.setItem(nameOf(key), String(Math.round(scrollY)))
    }
    addEventListener('scroll', keep, { passive: true })
    return () => removeEventListener('scroll', keep)
  }, [key])
}
