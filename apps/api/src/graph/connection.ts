import { type ClassType, Field, Int, ObjectType } from 'type-graphql'
import { readPlace } from './cursor.ts'

@ObjectType({ description: 'Where a page of a list begins and ends.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage: boolean

  @Field(() => Boolean, { description: 'Whether some come before.' })
  hasPreviousPage: boolean

  @Field(() => String, { nullable: true, description: 'The cursor of the first node of the page.' })
  startCursor: string | null

  @Field(() => String, { nullable: true, description: 'The cursor of the last node of the page: give it as `after`.' })
  endCursor: string | null
}

export interface Edge<T> {
  readonly cursor: string
  readonly node: T
}

/** A page of a list that can grow. `totalCount` is counted when it is asked for. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[]
  readonly pageInfo: PageInfo
  readonly totalCount: number
}

/** The edge and connection types of a node, named after it. */
export function connectionType<T extends object>(node: () => ClassType<T>, name: string): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `A ${name} in its list.`, simpleResolvers: true })
  class EdgeType {
    @Field(() => String, { description: 'Give it as `after` to read on from here.' })
    cursor: string

    @Field(node, { description: 'The entry itself.' })
    node: T
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.`, simpleResolvers: true })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The entries of this page, each with its cursor.' })
    edges: EdgeType[]

    @Field(() => PageInfo, { description: 'Where the page begins and ends.' })
    pageInfo: PageInfo

    @Field(() => Int, { description: 'How many entries the whole list has.' })
    totalCount: number
  }
  return ConnectionType
}

export const PAGE_LIMIT = 100
const PAGE_DEFAULT = 25

/** `first` as given, kept between 1 and 100. */
export function pageSize(first: number | null | undefined): number {
  return Math.min(Math.max(first ?? PAGE_DEFAULT, 0), PAGE_LIMIT)
}

function encodeCursor(place: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** A page out of one row more than it shows: the surplus row only says that more follow. */
export function pageOf<T>(
  rows: readonly T[],
  size: number,
  cursorOf: (row: T, index: number) => readonly unknown[],
  totalCount: number,
  hasPreviousPage: boolean,
): Connection<T> {
  const edges = rows.slice(0, size).map((node, index) => ({
    node,
    // Made when somebody asks: most ask for the nodes alone, or for the last cursor.
    get cursor() {
      return encodeCursor(cursorOf(node, index))
    },
  }))
  return {
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage,
      get startCursor() {
        return edges[0]?.cursor ?? null
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null
      },
    },
  }
}

/** A page of a list that is already in memory; its cursors are places in it. */
export function pageOfList<T>(
  all: readonly T[],
  first: number | null | undefined,
  after: string | null | undefined,
): Connection<T> {
  const start = placeAfter(after)
  const size = pageSize(first)
  return pageOf(all.slice(start, start + size + 1), size, (_, index) => [start + index], all.length, start > 0)
}

/** The index that follows the one in the cursor; 0 without a cursor. */
export function placeAfter(after: string | null | undefined): number {
  const [place = -1] = readPlace(after, 'integer') ?? []
  return Number(place) + 1
}
