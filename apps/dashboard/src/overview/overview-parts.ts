import type { OverviewMigrationFragment, OverviewOrderFragment, OverviewQuery } from '@portday/schema/dashboard'

/** An order that needs somebody, with what is told of it. */
export type NeedingOrder = OverviewQuery['needing']['edges'][number]['node']
export type OverviewOrder = OverviewOrderFragment
export type OverviewMigration = OverviewMigrationFragment
export type Deal = OverviewQuery['deals']['edges'][number]['node']

/** Every migration that the answer tells of, each once. */
export function migrationsIn({ cutovers, needing }: OverviewQuery): readonly OverviewMigration[] {
  const all = [...cutovers.edges.map(({ node }) => node), ...needing.edges.map(({ node }) => node.migration)]
  return [...new Map(all.map((migration) => [migration.id, migration])).values()]
}

export function ordersOf({ portOrders }: OverviewMigration): readonly OverviewOrder[] {
  return portOrders.edges.map(({ node }) => node)
}
