import { useEffect } from 'react'

/** What the browser's tab says: the place, then the product. */
export function useTitle(title: string) {
  useEffect(() => {
    document.title = title === '' ? 'Portday' : `${title} · Portday`
  }, [title])
}
