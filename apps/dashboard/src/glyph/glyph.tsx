import type { ReactNode } from 'react'
import './glyph.css'

/** A drawing on a 16-unit square, in the colour of the text beside it; always decoration, the word says the same. */
export function Glyph({ children, className = '' }: { children: ReactNode; className?: string }) {
  return (
    <svg className={`glyph ${className}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

export const LOGO = (
  <>
    <circle cx="8" cy="8" r="6.6" />
    <path className="filled" d="M8 8V3.5A4.5 4.5 0 1 1 3.5 8z" />
  </>
)
export const LENS = (
  <>
    <circle cx="6.9" cy="6.9" r="4.5" />
    <path d="m10.3 10.3 3.5 3.5" />
  </>
)
export const CROSS = <path d="m4.2 4.2 7.6 7.6m0-7.6-7.6 7.6" />
export const HALF_MOON = (
  <>
    <circle cx="8" cy="8" r="5.7" />
    <path className="filled" d="M8 2.3a5.7 5.7 0 0 1 0 11.4z" />
  </>
)
export const ARROW_UP = <path d="M8 12.5v-9m-3.4 3.4L8 3.5l3.4 3.4" />
export const ARROW_DOWN = <path d="M8 3.5v9m-3.4-3.4L8 12.5l3.4-3.4" />
export const CHEVRON_LEFT = <path d="M9.8 3.8 5.6 8l4.2 4.2" />
export const CHEVRON_RIGHT = <path d="M6.2 3.8 10.4 8l-4.2 4.2" />
export const UNPLUGGED = (
  <>
    <path d="M2.2 13.8 5 11m6-6 2.8-2.8" />
    <path d="m4.4 6.8 4.8 4.8-1 1a3.4 3.4 0 0 1-4.8-4.8zm7.2 2.4L6.8 4.4l1-1a3.4 3.4 0 0 1 4.8 4.8z" />
  </>
)
export const KEY = (
  <>
    <circle cx="5.2" cy="10.8" r="3" />
    <path d="m7.4 8.6 6-6m-2.8 2.8 2.2 2.2M8.9 7.1l1.5 1.5" />
  </>
)
export const STOP = (
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 4.8v3.8m0 2.3v.01" />
  </>
)
export const HOME = <path d="M2.5 4h11M2.5 8h11M2.5 12h7" />
export const CALENDAR = <path d="M2.5 3.8h11v9.7h-11zM2.5 6.8h11M5.4 2v3m5.2-3v3" />
export const GRID = <path d="M2.5 3h11v10h-11zM2.5 6.4h11M2.5 9.7h11M6.2 6.4V13" />
export const ROUTE = (
  <>
    <circle cx="3.8" cy="12" r="1.6" />
    <circle cx="12.2" cy="4" r="1.6" />
    <path d="M5.4 12h3a2.2 2.2 0 0 0 2.2-2.2V6.2A2.2 2.2 0 0 1 12 4" />
  </>
)
export const MOON = <path d="M13.4 9.8A5.9 5.9 0 0 1 6.2 2.6a5.9 5.9 0 1 0 7.2 7.2z" />
export const TOWER = (
  <path d="M8 7v7m-3 0h6M5.6 9.2a3.4 3.4 0 0 1 0-4.6m4.8 0a3.4 3.4 0 0 1 0 4.6M3.4 11.2a6.4 6.4 0 0 1 0-8.6m9.2 0a6.4 6.4 0 0 1 0 8.6" />
)
export const CHECK = <path d="m3 8.4 3.2 3.2L13 4.6" />
export const PHONE = (
  <path d="M4.2 2.5h2l1 3-1.5 1a7.5 7.5 0 0 0 3.8 3.8l1-1.5 3 1v2a1.7 1.7 0 0 1-1.8 1.7A10.2 10.2 0 0 1 2.5 4.3 1.7 1.7 0 0 1 4.2 2.5z" />
)
export const LOCK = <path d="M3.5 7.3h9v6.2h-9zM5.3 7.3V5.2a2.7 2.7 0 0 1 5.4 0v2.1" />
export const PLUS = <path d="M8 3v10M3 8h10" />
