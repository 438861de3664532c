import { useApolloClient } from '@apollo/client/react'
import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { openStream, type StreamState } from './stream.ts'

/** `since`: from when the shown data is, while changes don't come by themselves. */
export interface Live {
  readonly state: StreamState
  readonly since: Date | null
  /** Reads everything again that is on the screen. */
  refresh(): Promise<void>
}

const POLL_MS = 15_000

const LiveContext = createContext<Live>({ state: 'opening', since: null, refresh: async () => undefined })

export function useLive(): Live {
  return useContext(LiveContext)
}

/** What others change appears on the screen by itself: told by the API's stream, asked for while there is none. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const apollo = useApolloClient()
  const queries = useQueryClient()
  const [state, setState] = useState<StreamState>('opening')
  const [since, setSince] = useState<Date | null>(null)

  const refresh = useMemo(
    () => async () => {
      await Promise.allSettled([apollo.refetchQueries({ include: 'active' }), queries.invalidateQueries()])
    },
    [apollo, queries],
  )
  useEffect(() => openStream({ onState: setState, onChange: () => void refresh() }), [refresh])
  useEffect(() => {
    if (state === 'live') return setSince(null)
    setSince((before) => before ?? new Date())
    const poll = setInterval(() => {
      if (!document.hidden && navigator.onLine) void refresh()
    }, POLL_MS)
    return () => clearInterval(poll)
  }, [state, refresh])

  const live = useMemo(() => ({ state, since, refresh }), [state, since, refresh])
  return <LiveContext value={live}>{children}</LiveContext>
}
