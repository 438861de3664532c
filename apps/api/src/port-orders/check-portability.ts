import { checkPortability } from '@portday/domain/telephone-number'
import { Field, ID, ObjectType } from 'type-graphql'
import { PhoneNumberScalar } from '../graph/scalars.ts'
import { badUserInput } from '../platform/errors.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { HOLDERS_SQL, type Holder } from './holders.ts'

const MOST = 10_000

@ObjectType({ description: 'Whether one number can be ported, and why not.', simpleResolvers: true })
export class PortabilityResult {
  @Field(() => String, { description: 'The element as it came.' })
  input: string

  @Field(() => PhoneNumberScalar, { nullable: true, description: 'The number read in it.' })
  number: string | null

  @Field(() => Boolean, { description: 'Whether it can be ported here.' })
  portable: boolean

  @Field(() => Boolean, { description: 'Whether it is toll-free, and so needs an order of its own kind (R8.2).' })
  tollFree: boolean

  @Field(() => Boolean, { description: 'Whether it is one of the numbers kept for demonstrations (R11.2).' })
  fictitious: boolean

  @Field(() => String, { nullable: true, description: 'Why it can’t be ported.' })
  reason: string | null

  @Field(() => ID, { nullable: true, description: 'The order that holds it (R8.5).' })
  heldByPortOrderId: string | null
}

/** One result per element, in order, blanks included (R11.1); a number that another order holds is not portable (R8.5). */
export async function checkNumbers(context: RequestContext, inputs: readonly string[]): Promise<PortabilityResult[]> {
  if (inputs.length > MOST) {
    throw badUserInput(
      ['numbers'],
      `${inputs.length} numbers were given; at most ${MOST} are checked at once.`,
      'Give them in parts.',
    )
  }
  const read = inputs.map((input) => checkPortability(input))
  const { rows } = await context.database.read.query<Holder>(HOLDERS_SQL, [
    read.flatMap(({ number }) => (number === null ? [] : [number])),
  ])
  const holders = new Map(rows.map((row) => [row.number, row]))
  return read.map(({ input, number, portable, tollFree, fictitious, reason }) => {
    const holder = number === null ? undefined : holders.get(number)
    const held = holder && (holder.complete ? 'Already ported here with' : 'Held by')
    return {
      input,
      number,
      portable: portable && holder === undefined,
      tollFree,
      fictitious,
      reason:
        reason ?? (holder ? `${held} order PO-${holder.reference} (${holder.carrier}, ${holder.customer}).` : null),
      heldByPortOrderId: holder?.portOrderId ?? null,
    }
  })
}
