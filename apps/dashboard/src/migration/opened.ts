import { createContext, useContext } from 'react'
import type { Mend } from './blockers.ts'

/** A form that stands open over the page; those of an order name it. */
export type Opened =
  | { readonly form: 'target' | 'edit' | 'site' | 'add-order' }
  | { readonly form: Extract<Mend, 'confirm' | 'record' | 'release'>; readonly portOrderId: string }

export const OpenContext = createContext<(form: Opened) => void>(() => undefined)

/** Opens a form over the page. */
export function useOpen(): (form: Opened) => void {
  return useContext(OpenContext)
}
