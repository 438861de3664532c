import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../graph/scalars.ts'
import type { ChecklistItem } from './checklist-item.ts'

@ObjectType({ description: 'The test calls to the numbers of one order (R7).', simpleResolvers: true })
export class TestCalls {
  @Field(() => ID, { description: 'The order whose numbers are called.' })
  portOrderId: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they are due; null while the FOC has no time.' })
  dueAt: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day on which they are due.' })
  dueOn: string | null

  @Field(() => Int, { description: 'How many got through.' })
  done: number

  @Field(() => Int, { description: 'How many are to be made in all.' })
  total: number
}

/** The items that belong to a number, counted by order, in the checklist's order. */
export function countTestCalls(items: readonly ChecklistItem[]): TestCalls[] {
  const byOrder = new Map<string, TestCalls>()
  for (const { number, portOrderId, dueAt, dueOn, doneAt } of items) {
    if (number === null || portOrderId === null) continue
    const before = byOrder.get(portOrderId) ?? { portOrderId, dueAt, dueOn, done: 0, total: 0 }
    byOrder.set(portOrderId, {
      ...before,
      done: before.done + Number(doneAt !== null),
      total: before.total + 1,
    })
  }
  return [...byOrder.values()]
}
