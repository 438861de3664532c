import type { CarrierCountPartsFragment } from '@portday/schema/dashboard'
import { type RaRecord, useListController } from 'ra-core'
import { type Failure, failureOf } from '../api/failure.ts'

const PAGE_ROWS = 50

export interface List<Row> {
  /** The rows of the last answer; null before the first. */
  readonly rows: readonly Row[] | null
  readonly total: number
  readonly counts: CarrierCountPartsFragment | null
  readonly page: number
  readonly perPage: number
  /** Whether the rows answer what the address asks. */
  readonly current: boolean
  readonly sought: string
  readonly failure: Failure | null
  seek(text: string): void
  turnTo(page: number): void
  readAgain(): void
}

const QUIET = () => undefined

/** A list of carriers or platforms through react-admin's controller, which keeps search and page in the address. */
export function useList<Row extends RaRecord>(resource: 'carriers' | 'platforms'): List<Row> {
  const list = useListController<Row>({
    ...{ resource, perPage: PAGE_ROWS, storeKey: false, disableAuthentication: true },
    queryOptions: { onError: QUIET },
  })
  const { data, error, meta, isPlaceholderData } = list
  return {
    rows: data ?? null,
    total: list.total ?? 0,
    counts: (meta as CarrierCountPartsFragment | undefined) ?? null,
    page: list.page,
    perPage: list.perPage,
    current: data !== undefined && isPlaceholderData !== true,
    sought: String(list.filterValues['search'] ?? ''),
    failure: error ? failureOf(error) : null,
    seek: (text) => list.setFilters(text === '' ? {} : { search: text }, undefined, false),
    turnTo: (page) => list.setPage(page),
    readAgain: () => void list.refetch(),
  }
}
