import type { NumberFacts, NumberOutcome as Outcome } from '@portday/domain/port-order'
import { Temporal } from 'temporal-polyfill'
import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { connectionType } from '../graph/connection.ts'
import { NumberOutcome } from '../graph/enums.ts'
import { DateTimeScalar, PhoneNumberScalar } from '../graph/scalars.ts'

@ObjectType({ description: 'A number of an order and what became of it.', simpleResolvers: true })
@Entity('port_order_numbers')
export class PortedNumber {
  @PrimaryColumn({ name: 'port_order_id', type: 'uuid' })
  portOrderId: string

  @Field(() => PhoneNumberScalar, { description: 'The number.' })
  @PrimaryColumn({ type: 'text' })
  number: string

  @Column({ type: 'integer' })
  place: number

  @Field(() => NumberOutcome, { description: 'What became of it (R7.3).' })
  @Column({ type: 'text' })
  outcome: Outcome

  @Field(() => String, { nullable: true, description: 'Where the platform routes it.' })
  @Column({ name: 'routing_id', type: 'text', nullable: true })
  routingId: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it moved.' })
  @Column({ name: 'ported_at', type: 'timestamptz', nullable: true })
  portedAt: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a test call from outside arrived.' })
  @Column({ name: 'tested_at', type: 'timestamptz', nullable: true })
  testedAt: string | null

  @Column({ name: 'tested_by', type: 'text', nullable: true })
  testedBy: string | null

  @Field(() => String, { nullable: true, description: 'What was noted about it.' })
  @Column({ type: 'text', nullable: true })
  note: string | null

  /** Whether it keeps other orders from taking the number (R8.5). */
  @Column({ type: 'boolean' })
  holds: boolean

  @Field(() => String, { description: 'The platform or carrier that it lives on now (R8.4).' })
  livesOn: string
}

export const PortedNumberConnection = connectionType(() => PortedNumber, 'PortedNumber')

/** The number as the rules ask for it. */
export function numberFacts(row: PortedNumber): NumberFacts {
  return {
    number: row.number,
    outcome: row.outcome,
    routingId: row.routingId,
    portedAt: row.portedAt === null ? null : Temporal.Instant.from(row.portedAt),
    testedAt: row.testedAt === null ? null : Temporal.Instant.from(row.testedAt),
    note: row.note,
  }
}

@ObjectType({ description: 'How many numbers of an order stand where (R7.3).', simpleResolvers: true })
export class OutcomeCounts {
  @Field(() => Int, { description: 'Nothing is known yet.' })
  pending: number

  @Field(() => Int, { description: 'Moved, not tested.' })
  ported: number

  @Field(() => Int, { description: 'Moved and tested.' })
  tested: number

  @Field(() => Int, { description: 'Moved, but calls do not work.' })
  testFailed: number

  @Field(() => Int, { description: 'Did not move.' })
  failed: number

  @Field(() => Int, { description: 'Ported back.' })
  portedBack: number
}
