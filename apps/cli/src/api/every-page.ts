export interface Connection<E> {
  readonly edges: E[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** The most that one page of the API holds. */
export const FULL_PAGE = 100

/** Loads a list to its end: the data of the first page, with the edges of all that follow. */
export async function everyPage<D, E>(
  load: (after: string | null) => Promise<D>,
  listOf: (data: D) => Connection<E> | null | undefined,
): Promise<D> {
  const data = await load(null)
  const list = listOf(data)
  while (list?.pageInfo.hasNextPage) {
    const next = listOf(await load(list.pageInfo.endCursor))
    if (!next) break
    list.edges.push(...next.edges)
    list.pageInfo = next.pageInfo
  }
  return data
}
