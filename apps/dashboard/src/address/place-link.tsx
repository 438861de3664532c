import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { goTo } from './address.ts'

/** A link within this page: a plain click changes the address without loading, any other click is the browser's. */
export function PlaceLink({ href, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  function follow(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    goTo(href)
  }
  return <a {...rest} href={href} onClick={follow} />
}
