import { count } from './words.ts'

/** The options of a verb that prints a page. */
export interface Page {
  readonly first: number
  readonly after?: string
}

interface PageOfList {
  readonly totalCount: number
  readonly edges: readonly unknown[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Says what of a list was not printed, and how to go on. */
export function pageTalk({ totalCount, edges, pageInfo }: PageOfList): string[] {
  if (totalCount === 0) return ['Nothing found.']
  if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return []
  return [
    `${count(edges.length, 'line')} of ${totalCount.toLocaleString('en-US')}; go on with --after ${pageInfo.endCursor}`,
  ]
}
