import { type RaRecord, useEditController } from 'ra-core'
import { useState } from 'react'
import { type Failure, failureOf } from '../api/failure.ts'
import type { Command, RefusalTold } from '../command/use-command.ts'
import { isUnknownRecord, refusalsIn } from '../data-provider/refused.ts'

export interface Settings<Kept> {
  readonly record: Kept | null
  /** There is none of that ID. */
  readonly unknown: boolean
  readonly failure: Failure | null
  readonly command: Command
  /** Saves the changes and answers whether they were taken; if not, `command` says why. */
  save(changes: object): Promise<boolean>
  readAgain(): void
}

const QUIET = () => undefined

/** One carrier or platform, read and saved through react-admin's controller; nothing changes before the API took it. */
export function useSettings<Kept extends RaRecord>(resource: 'carriers' | 'platforms', id: string): Settings<Kept> {
  const [refusals, setRefusals] = useState<readonly RefusalTold[]>([])
  const [lost, setLost] = useState<Failure | null>(null)
  const { record, error, refetch, save, saving } = useEditController({
    ...{ resource, id, mutationMode: 'pessimistic', redirect: false, disableAuthentication: true },
    queryOptions: { onError: QUIET },
  })

  async function saveChanges(changes: object): Promise<boolean> {
    setRefusals([])
    setLost(null)
    let taken = false
    await save?.(changes, {
      onSuccess: () => {
        taken = true
      },
      onError: (reason: unknown) => {
        const told = refusalsIn(reason)
        if (told) setRefusals(told)
        else setLost(failureOf(reason))
        if (told?.some(({ code }) => code === 'STALE_VERSION')) void refetch()
      },
    })
    return taken
  }

  return {
    record: (record as Kept | undefined) ?? null,
    unknown: isUnknownRecord(error),
    failure: error ? failureOf(error) : null,
    command: { busy: saving, refusals, warnings: [], failure: lost },
    save: saveChanges,
    readAgain: () => void refetch(),
  }
}
