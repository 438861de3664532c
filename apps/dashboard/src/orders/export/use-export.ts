import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { type Failure, failureOf } from '../../api/failure.ts'
import { readSheet, type SheetAsked } from './read-sheet.ts'
import { SHEET_HEADS } from './sheet-rows.ts'

export type ExportState =
  | { readonly kind: 'still' }
  | { readonly kind: 'running'; readonly orders: number; readonly total: number | null }
  | { readonly kind: 'done'; readonly rows: number; readonly missing: number }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly orders: number }

export interface Export {
  readonly state: ExportState
  start(sheet: SheetAsked, fileName: string): Promise<void>
  /** Nothing is saved of what was read so far. */
  stop(): void
}

/** Reads what matches and hands it to the browser as a file; nothing is kept by the API. */
export function useExport(): Export {
  const client = useApolloClient()
  const [state, setState] = useState<ExportState>({ kind: 'still' })
  const run = useRef(0)
  useEffect(
    () => () => {
      run.current += 1
    },
    [],
  )

  async function start(sheet: SheetAsked, fileName: string) {
    run.current += 1
    const mine = run.current
    let orders = 0
    let rows = 0
    setState({ kind: 'running', orders, total: null })
    try {
      const { csvText } = await import('./csv-text.ts')
      const parts = [csvText([SHEET_HEADS[sheet.of]], true)]
      const found = new Set<string>()
      for await (const page of readSheet(client, sheet)) {
        if (run.current !== mine) return
        orders += page.orders
        rows += page.rows.length
        for (const id of page.found) found.add(id)
        if (page.rows.length > 0) parts.push(csvText(page.rows, false))
        setState({ kind: 'running', orders, total: page.total })
      }
      if (run.current !== mine) return
      saveFile(new Blob(parts, { type: 'text/csv;charset=utf-8' }), fileName)
      setState({ kind: 'done', rows, missing: sheet.only === null ? 0 : sheet.only.size - found.size })
    } catch (error) {
      if (run.current === mine) setState({ kind: 'failed', failure: failureOf(error), orders })
    }
  }

  return {
    state,
    start,
    stop: () => {
      run.current += 1
      setState({ kind: 'still' })
    },
  }
}

function saveFile(blob: Blob, name: string) {
  const href = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = href
  link.download = name
  link.click()
  // The browser has taken the file by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(href), 0)
}
