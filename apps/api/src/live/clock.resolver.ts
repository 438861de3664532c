import { Authorized, Ctx, Query, Resolver } from 'type-graphql'
import { DateTimeScalar } from '../graph/scalars.ts'
import type { RequestContext } from '../platform/request-context.ts'

@Resolver()
export class ClockQueries {
  @Authorized('READER')
  @Query(() => DateTimeScalar, {
    description:
      'The server’s clock at this request, by which everything in the answer is judged; countdowns run on it.',
  })
  now(@Ctx() context: RequestContext): string {
    return context.now().toString()
  }
}
