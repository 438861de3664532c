export interface Connection<E> {
  readonly edges: E[]
  readonly totalCount?: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** The most that one page of the API holds. */
export const FULL_PAGE = 100

/** So many lines take a while: whoever waits wants to know. */
const MANY = 10 * FULL_PAGE

/** Loads a list to its end: the data of the first page, with the edges of all that follow. `tellMany` hears of a long one. */
export async function everyPage<D, E>(
  load: (after: string | null) => Promise<D>,
  listOf: (data: D) => Connection<E> | null | undefined,
  tellMany: (total: number) => void = () => {},
): Promise<D> {
  const data = await load(null)
  const list = listOf(data)
  if (list?.totalCount !== undefined && list.totalCount > MANY) tellMany(list.totalCount)
  while (list?.pageInfo.hasNextPage) {
    const next = listOf(await load(list.pageInfo.endCursor))
    if (!next) break
    list.edges.push(...next.edges)
    list.pageInfo = next.pageInfo
  }
  return data
}
