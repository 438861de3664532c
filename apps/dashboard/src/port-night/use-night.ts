import { useApolloClient } from '@apollo/client/react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { type Failure, failureOf } from '../api/failure.ts'
import { useMayCommand } from '../shell/shell-facts.ts'
import { serverNow } from '../time/server-clock.ts'
import type { Night } from './night.ts'
import { keepNight, keptNight } from './nights-in-browser.ts'
import { readNight } from './read-night.ts'
import { stepTaps, useKeptTaps } from './taps-in-browser.ts'
import { type ShownNight, seenIn, withTaps } from './with-taps.ts'

export interface NightRead {
  /** Undefined while it is being read for the first time; null when there is no such migration. */
  readonly night: ShownNight | null | undefined
  readonly failure: Failure | null
  /** When what is shown was read, on the server's clock; null when it is what the API says now. */
  readonly asOf: string | null
  readonly mayCommand: boolean
  readAgain(): void
}

/** One night, read again whenever something changes; what was last read here stands in while nothing can be read. */
export function useNight(id: string): NightRead {
  const client = useApolloClient()
  const kept = useMemo(() => keptNight(id), [id])
  const mayCommandNow = useMayCommand()
  const { data, error, dataUpdatedAt, refetch } = useQuery({
    queryKey: ['port-night', id],
    queryFn: () => readNight(client, id),
    networkMode: 'always',
    retry: false,
  })
  const taps = useKeptTaps()
  const night = data === undefined ? kept?.night : data
  useEffect(() => {
    if (data) keepNight(data, mayCommandNow)
  }, [data, mayCommandNow])
  useEffect(() => forgetSeen(data, taps), [data, taps])
  const shown = useMemo(() => night && withTaps(night, taps), [night, taps])
  return {
    night: shown,
    failure: error ? failureOf(error) : null,
    asOf: data === undefined ? (kept?.readAt ?? null) : error ? onServerClock(dataUpdatedAt) : null,
    mayCommand: mayCommandNow || (data === undefined && kept?.mayCommand === true),
    readAgain: () => void refetch(),
  }
}

function forgetSeen(read: Night | null | undefined, taps: ReturnType<typeof useKeptTaps>) {
  const ids = read ? seenIn(read, taps) : []
  if (ids.length > 0) stepTaps({ does: 'drop', ids })
}

function onServerClock(atMs: number): string {
  return new Date(atMs + serverNow().getTime() - Date.now()).toISOString()
}
