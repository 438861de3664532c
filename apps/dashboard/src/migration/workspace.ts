import type { MigrationQuery } from '@portday/schema/dashboard'

/** The parts of what the workspace reads, by their names in the trade. */
export type Workspace = NonNullable<MigrationQuery['migration']>
export type OrderHere = Workspace['portOrders']['edges'][number]['node']
export type Commitment = NonNullable<OrderHere['foc']>
export type Step = Workspace['checklist']['edges'][number]['node']
export type TestCalls = Workspace['testCalls'][number]
export type SiteHere = Workspace['sites'][number]
export type Told = Workspace['readiness']['blockers'][number]

export function ordersOf({ portOrders }: Pick<Workspace, 'portOrders'>): readonly OrderHere[] {
  return portOrders.edges.map(({ node }) => node)
}

export function isCancelled({ conditions }: Pick<OrderHere, 'conditions'>): boolean {
  return conditions.includes('CANCELLED')
}
