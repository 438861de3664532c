import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import { selectList } from '../database/select-list.ts'
import { type Connection, pageOf, pageSize } from '../graph/connection.ts'
import { readPlace } from '../graph/cursor.ts'
import { checkPaging, isSelected, Paging } from '../graph/paging.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { BusinessDayRange, Carrier, CarrierConnection, rangeOf } from './carrier.entity.ts'

@Resolver(() => Carrier)
export class CarrierResolver {
  @Authorized('READER')
  @Query(() => CarrierConnection, { description: 'Losing carriers by name.' })
  async carriers(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => Paging) page: Paging,
    @Arg('search', () => String, { nullable: true, description: 'Part of the name.' }) search?: string | null,
  ): Promise<Connection<Carrier>> {
    checkPaging(page)
    return listCarriers(context, page, search?.trim() ?? '', isSelected(info, 'totalCount'))
  }

  @FieldResolver(() => BusinessDayRange, {
    description: 'How many business days a FOC takes: its own range, or its kind’s (R3, R3.1).',
  })
  focBusinessDays(@Root() carrier: Carrier): BusinessDayRange {
    return rangeOf(carrier)
  }
}

async function listCarriers(
  context: RequestContext,
  { first, after }: Paging,
  search: string,
  countsTotal: boolean,
): Promise<Connection<Carrier>> {
  const size = pageSize(first)
  const place = readPlace(after, 'text', 'uuid')
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const { read } = context.database
  // The cursor keeps the database's own small letters: those of another alphabet differ from JavaScript's.
  const { rows } = await read.query<Carrier & { sortName: string }>(
    `SELECT ${selectList(Carrier, 'c')}, lower(c.name) AS "sortName" FROM carriers c
     WHERE c.name ILIKE $1 AND ($3::text IS NULL OR (lower(c.name), c.id) > ($3, $4::uuid))
     ORDER BY lower(c.name), c.id LIMIT $2`,
    [pattern, size + 1, place?.[0] ?? null, place?.[1] ?? null],
  )
  const total = countsTotal
    ? await read.query<{ total: number }>('SELECT count(*) AS total FROM carriers c WHERE c.name ILIKE $1', [pattern])
    : null
  return pageOf(rows, size, ({ sortName, id }) => [sortName, id], total?.rows[0]?.total ?? 0, place !== null)
}
