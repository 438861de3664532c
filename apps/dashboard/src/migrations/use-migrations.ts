import { useQuery } from '@apollo/client/react'
import { MigrationsDocument, type MigrationsQuery } from '@portday/schema/dashboard'
import { useMemo } from 'react'
import { type Failure, failureOf } from '../api/failure.ts'
import { type MigrationsPlace, variablesOf } from './migrations-place.ts'

export type MigrationRow = MigrationsQuery['migrations']['edges'][number]['node']

/** A page of the list; while another is read, the one before stays in sight and is not `current`. */
export function useMigrations(place: MigrationsPlace) {
  const variables = useMemo(() => variablesOf(place), [place])
  // Other screens read less of the same migrations: an answer of its own keeps theirs from making this one incomplete.
  const { data, previousData, error, refetch } = useQuery(MigrationsDocument, { variables, fetchPolicy: 'no-cache' })
  const shown = data ?? previousData ?? null
  return {
    data: shown,
    rows: shown?.migrations.edges.map(({ node }): MigrationRow => node) ?? [],
    current: data !== undefined,
    failure: error ? failureOf(error) : (null as Failure | null),
    readAgain: () => void refetch().catch(() => undefined),
  }
}
