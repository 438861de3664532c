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
