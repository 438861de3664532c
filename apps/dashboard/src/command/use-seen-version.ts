import { useState } from 'react'
import type { Command } from './use-command.ts'

/**
 * The version that somebody saw when the form opened, to be given as `expectedVersion`. Once a refusal has told them what
 * others changed meanwhile, it is the newest: they press again knowing.
 */
export function useSeenVersion(newest: number, { refusals }: Command): number {
  const [seen, setSeen] = useState(newest)
  if (seen !== newest && refusals.some(({ code }) => code === 'STALE_VERSION')) setSeen(newest)
  return seen
}
