import { rejectionReason } from '@portday/domain/carrier'
import { compareLetterWithCsr, type LoaGrade as Grade, type FieldSource as Source } from '@portday/domain/loa'
import DataLoader from 'dataloader'
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { BusinessDayRange } from '../carriers/carrier.entity.ts'
import { FieldSource, LoaGrade } from '../graph/enums.ts'
import { DateTimeScalar } from '../graph/scalars.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { PortOrder } from '../port-orders/port-order.entity.ts'
import { CustomerServiceRecord, csrFacts, Letter, letterFacts, RecordedCarrierCall } from './letter.entity.ts'
import { PAPERWORK_SQL, type Paperwork } from './paperwork.ts'

@ObjectType({ description: 'A field of the letter beside the customer service record (R5.3).', simpleResolvers: true })
export class LoaFieldCheck {
  @Field(() => String, { description: 'The field, such as legalName or serviceAddress.line1.' })
  field: string

  @Field(() => String, { nullable: true, description: 'The letter’s value, as typed.' })
  loa: string | null

  @Field(() => String, { nullable: true, description: 'The record’s value, as typed.' })
  csr: string | null

  @Field(() => LoaGrade, { description: 'How they compare.' })
  grade: Grade

  @Field(() => String, { nullable: true, description: 'The letter’s value as the carrier will see it (R5.8).' })
  asSent: string | null

  @Field(() => FieldSource, { nullable: true, description: 'Where the letter’s value was taken from (R5.4).' })
  source: Source | null

  @Field(() => Boolean, { description: 'Whether the letter can’t be submitted like this.' })
  blocks: boolean
}

@ObjectType({ description: 'Why a letter came back, and what to do about it (R9).', simpleResolvers: true })
export class RejectionReason {
  @Field(() => String, { description: 'The code as the carrier sent it.' })
  code: string

  @Field(() => String, { description: 'The family it belongs to; other when nobody knows it.' })
  family: string

  @Field(() => String, { nullable: true, description: 'The field of the letter to mend.' })
  field: string | null

  @Field(() => String, { description: 'What to do.' })
  remedy: string

  @Field(() => String, { description: 'How to submit again.' })
  resubmit: string

  @Field(() => BusinessDayRange, { description: 'How many business days it usually costs.' })
  businessDays: BusinessDayRange
}

@ObjectType({ description: 'A letter that came back.', simpleResolvers: true })
export class Rejection {
  portOrderId: string
  codes: string[]

  @Field(() => [RejectionReason], { description: 'Why.' })
  reasons: RejectionReason[]

  @Field(() => String, { nullable: true, description: 'What else the carrier wrote.' })
  note: string | null

  @Field(() => DateTimeScalar, { description: 'When it came back.' })
  rejectedAt: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered by submitting again.' })
  resolvedAt: string | null
}

function paperworkLoader(context: RequestContext): DataLoader<string, Paperwork, string> {
  return context.memo(
    'paperwork',
    () =>
      new DataLoader<string, Paperwork, string>(async (keys) => {
        const ids = keys.map((key) => key.split(' ')[0] ?? '')
        const { rows } = await context.database.read.query<Paperwork>(PAPERWORK_SQL, [ids])
        return ids.map((id) => rows.find((row) => row.portOrderId === id) ?? new Error(`No order ${id}`))
      }),
  )
}

/** A command in the same request may have changed the paperwork: its version tells. */
function paperworkKey(order: PortOrder): string {
  return `${order.id} ${order.version}`
}

function rejectionsLoader(context: RequestContext): DataLoader<string, Rejection[]> {
  return context.memo(
    'rejections',
    () =>
      new DataLoader<string, Rejection[]>(
        async (ids) => {
          const { rows } = await context.database.read.query<Omit<Rejection, 'reasons'>>(
            `SELECT port_order_id AS "portOrderId", codes, note, rejected_at AS "rejectedAt", resolved_at AS "resolvedAt"
             FROM rejections WHERE port_order_id = ANY ($1::uuid[]) ORDER BY rejected_at`,
            [ids],
          )
          return ids.map((id) =>
            rows
              .filter((row) => row.portOrderId === id)
              .map((row) => ({ ...row, reasons: row.codes.map((code) => ({ ...rejectionReason(code) })) })),
          )
        },
        { cache: false },
      ),
  )
}

@Resolver(() => PortOrder)
export class LoaOfPortOrder {
  @FieldResolver(() => Letter, { nullable: true, description: 'The letter on file.' })
  async loa(@Root() order: PortOrder, @Ctx() context: RequestContext): Promise<Letter | null> {
    return (await paperworkLoader(context).load(paperworkKey(order))).letter
  }

  @FieldResolver(() => CustomerServiceRecord, { nullable: true, description: 'The account as the carrier has it.' })
  async csr(@Root() order: PortOrder, @Ctx() context: RequestContext): Promise<CustomerServiceRecord | null> {
    return (await paperworkLoader(context).load(paperworkKey(order))).csr
  }

  @FieldResolver(() => RecordedCarrierCall, {
    nullable: true,
    description: 'The customer’s last call with the carrier.',
  })
  async carrierCall(@Root() order: PortOrder, @Ctx() context: RequestContext): Promise<RecordedCarrierCall | null> {
    return (await paperworkLoader(context).load(paperworkKey(order))).call
  }

  @FieldResolver(() => [LoaFieldCheck], { description: 'The letter beside the record, field by field (R5.3).' })
  async loaChecks(@Root() order: PortOrder, @Ctx() context: RequestContext): Promise<LoaFieldCheck[]> {
    const { letter, csr, numbers } = await paperworkLoader(context).load(paperworkKey(order))
    return compareLetterWithCsr(letter && letterFacts(letter), csr && csrFacts(csr), numbers)
  }

  @FieldResolver(() => [Rejection], { description: 'Every time that its letter came back, the oldest first.' })
  rejections(@Root() order: PortOrder, @Ctx() context: RequestContext): Promise<Rejection[]> {
    return rejectionsLoader(context).load(order.id)
  }
}
