import { type RejectionCount as Counted, countRejections } from '@portday/domain/carrier'
import type { Temporal } from 'temporal-polyfill'
import { Arg, Authorized, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { DateScalar } from '../graph/scalars.ts'
import { SINCE, startOfStatistics } from '../graph/statistics-since.ts'
import type { RequestContext } from '../platform/request-context.ts'

@ObjectType({ description: 'How often letters came back for a family of reasons (R9).', simpleResolvers: true })
export class RejectionCount implements Counted {
  @Field(() => String, { description: 'The family, in the spelling of R9.' })
  family: Counted['family']

  @Field(() => String, { description: 'The family in plain words.' })
  title: string

  @Field(() => Int, { description: 'How many rejections had a code of it; one with codes of two families is in both.' })
  count: number

  @Field(() => Float, {
    description: 'Business days that so many usually cost in all: the middle of the family’s usual range for each.',
  })
  businessDaysLost: number
}

@Resolver()
export class RejectionQueries {
  @Authorized('READER')
  @Query(() => [RejectionCount], { description: 'Why letters came back, the most frequent reason first (R9).' })
  async rejectionCounts(
    @Ctx() context: RequestContext,
    @Arg('since', () => DateScalar, SINCE) since?: Temporal.PlainDate | null,
  ): Promise<RejectionCount[]> {
    const { rows } = await context.database.read.query<{ codes: string[]; times: number }>(
      'SELECT codes, count(*) AS times FROM rejections WHERE rejected_at >= $1::date GROUP BY codes',
      [startOfStatistics(since, context.now())],
    )
    return countRejections(rows)
  }
}
