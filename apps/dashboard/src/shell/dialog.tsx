import { type ReactNode, useEffect, useId, useRef } from 'react'
import { CROSS, Glyph } from '../glyph/glyph.tsx'
import './dialog.css'

/**
 * Floats over the page, keeps the keyboard inside, closes with Escape and gives the focus back. `side` stands at the right
 * edge where there is room (a peek); every dialog comes from below on a phone.
 */
export function Dialog({
  title,
  onClose,
  side = false,
  children,
}: {
  title: ReactNode
  onClose: () => void
  side?: boolean
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const shown = dialog.current
    const before = document.activeElement
    shown?.showModal()
    // Who opens a form wants to type, not to close it.
    shown?.querySelector<HTMLElement>('input, select, textarea')?.focus()
    return () => {
      shown?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={side ? 'dialog side' : 'dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="dialog-sheet">
        <div className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="button quiet" aria-label="Close" onClick={onClose}>
            <Glyph>{CROSS}</Glyph>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
