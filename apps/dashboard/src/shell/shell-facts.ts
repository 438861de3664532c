import { useQuery } from '@apollo/client/react'
import { ShellDocument, type ShellQuery } from '@portday/schema/dashboard'
import { createContext, useContext, useLayoutEffect, useMemo } from 'react'
import { type Failure, failureOf } from '../api/failure.ts'
import { serverNow, setServerNow, useNow } from '../time/server-clock.ts'
import { nextNight } from './next-night.ts'

export interface ShellFacts {
  readonly data: ShellQuery | null
  readonly failure: Failure | null
  readonly night: ReturnType<typeof nextNight>
  readonly mayCommand: boolean
  readAgain(): void
}

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** Read once for all screens; each answer also sets the clock that countdowns run on. */
export function useShellFacts(): ShellFacts {
  const now = useNow(MINUTE_MS)
  const today = now.toISOString().slice(0, 10)
  const around = useMemo(() => {
    const middle = Date.parse(`${today}T00:00:00Z`)
    const day = (offset: number) => new Date(middle + offset * DAY_MS).toISOString().slice(0, 10)
    return { from: day(-1), to: day(2) }
  }, [today])
  const { data, previousData, error, refetch } = useQuery(ShellDocument, { variables: around })
  const told = data?.now
  useLayoutEffect(() => {
    if (told) setServerNow(told)
  }, [told])
  const shown = data ?? previousData ?? null
  return {
    data: shown,
    failure: error ? failureOf(error) : null,
    night: shown && nextNight(shown.nights, serverNow()),
    mayCommand: shown !== null && shown.viewer.role !== 'READER',
    readAgain: () => void refetch().catch(() => undefined),
  }
}

export const ShellFactsContext = createContext<ShellFacts | null>(null)

/** Whether who looks may give commands; a reader's screens show none that could only be refused. */
export function useMayCommand(): boolean {
  return useContext(ShellFactsContext)?.mayCommand ?? false
}
