import type { GetListParams } from 'ra-core'

const ROWS = 25

/** A numbered page of a list that is searched by name, as the API asks for it. */
export function pageAsked({ pagination, filter }: GetListParams) {
  const { page, perPage } = pagination ?? { page: 1, perPage: ROWS }
  return { search: String(filter?.search ?? ''), first: perPage, offset: (page - 1) * perPage }
}
