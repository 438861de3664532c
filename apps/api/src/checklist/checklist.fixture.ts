import type { Desk } from '../foc/porting-desk.fixture.ts'

export interface Step {
  readonly id: string
  readonly version: number
  readonly code: string
  readonly title: string
  readonly offset: string
  readonly dueAt: string | null
  readonly dueOn: string | null
  readonly doneAt: string | null
  readonly doneBy: string | null
  readonly note: string | null
  readonly portOrderId: string | null
  readonly siteId: string | null
  readonly number: string | null
}

export const STEP = 'id version code title offset dueAt dueOn doneAt doneBy note portOrderId siteId number'

/** The first hundred steps of a migration, in the order of its list. */
export async function itemsOf(desk: Desk, migrationId: string): Promise<Step[]> {
  const { migration } = await desk.ask<{ migration: { checklist: { edges: { node: Step }[] } } }>(
    `query ($id: ID!, $first: Int) { migration(id: $id) { checklist(first: $first) { edges { node { ${STEP} } } } } }`,
    { id: migrationId, first: 100 },
  )
  return migration.checklist.edges.map(({ node }) => node)
}

/** The first step with that code. */
export async function itemNamed(desk: Desk, migrationId: string, code: string): Promise<Step> {
  const item = (await itemsOf(desk, migrationId)).find((step) => step.code === code)
  if (item === undefined) throw new Error(`The checklist has no ${code}`)
  return item
}

export function setItem(desk: Desk, id: string, input: object): Promise<Step> {
  return desk.done<Step>('setChecklistItem', { id, ...input }, STEP)
}

/** A step in one line: when it is due, its offset and code, and whether it is done. */
export function line({ dueAt, dueOn, offset, code, doneAt }: Step): string {
  return `${dueAt ?? dueOn} ${offset} ${code}${doneAt === null ? '' : ' done'}`
}
