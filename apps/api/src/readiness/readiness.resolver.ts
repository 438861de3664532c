import { assessReadiness, migrationWarnings } from '@portday/domain/readiness'
import { Temporal } from 'temporal-polyfill'
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { Migration } from '../customer-migrations/migration.entity.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { Warning } from '../platform/verdict-types.ts'
import { migrationOrdersLoader } from '../port-orders/loaders.ts'
import { portOrderFacts } from '../port-orders/port-order.facts.ts'

@ObjectType({
  description: 'Whether a migration can cut over, and what stands in the way (R8.3).',
  simpleResolvers: true,
})
export class Readiness {
  @Field(() => Boolean, { description: 'Whether it can.' })
  ready: boolean

  @Field(() => String, {
    description:
      '“Can we go?” as one sentence, made of the blockers: “No: 2 of 5 orders lack a confirmed FOC (Comcast, Cox)”.',
  })
  sentence: string

  @Field(() => [Warning], { description: 'Each names its order. Empty exactly when ready.' })
  blockers: readonly Warning[]

  @Field(() => [Warning], { description: 'Everything else that could hurt.' })
  warnings: readonly Warning[]

  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days between the first and the last FOC; null with fewer than two.',
  })
  staggerDays: number | null
}

@Resolver(() => Migration)
export class ReadinessOfMigration {
  @FieldResolver(() => Readiness, { description: 'Whether it can cut over (R8.3).' })
  readiness(@Root() migration: Migration, @Ctx() context: RequestContext): Promise<Readiness> {
    return readinessOf(migration, context)
  }

  @FieldResolver(() => [Warning], { description: 'What somebody should look at about the migration as a whole.' })
  async warnings(@Root() migration: Migration, @Ctx() context: RequestContext): Promise<readonly Warning[]> {
    const { id, dealStage } = migration
    return migrationWarnings(
      { id, dealStage, targetDate: targetOf(migration) },
      await factsOf(migration, context),
      context.now(),
    )
  }
}

/** Judged once a request, however many orders of the migration ask: a calendar's page holds dozens of one. */
function readinessOf(migration: Migration, context: RequestContext): Promise<Readiness> {
  const judged = context.memo('readiness', () => new Map<string, Promise<Readiness>>())
  const known = judged.get(migration.id)
  if (known) return known
  const readiness = factsOf(migration, context).then((orders) =>
    assessReadiness(migration.id, orders, context.now(), { targetDate: targetOf(migration) }),
  )
  judged.set(migration.id, readiness)
  return readiness
}

function targetOf({ targetDate }: Migration): Temporal.PlainDate | null {
  return targetDate === null ? null : Temporal.PlainDate.from(targetDate)
}

/** One statement saw all the orders, so that ready is never true a moment early. */
async function factsOf(migration: Migration, context: RequestContext) {
  return (await migrationOrdersLoader(context).load(migration.id)).map(portOrderFacts)
}
