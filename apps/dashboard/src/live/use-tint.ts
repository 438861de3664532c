import { useEffect, useRef, useState } from 'react'

const TINTED_MS = 1000

/** True for a second after a shown value became another one by itself. */
export function useTint(value: string): boolean {
  const [tinted, setTinted] = useState(false)
  const before = useRef(value)
  useEffect(() => {
    if (before.current === value) return
    before.current = value
    setTinted(true)
    const over = setTimeout(() => setTinted(false), TINTED_MS)
    return () => clearTimeout(over)
  }, [value])
  return tinted
}
