import type { PortCondition } from '@portday/domain/port-order'
import { parseNumber } from '@portday/domain/telephone-number'
import type { Temporal } from 'temporal-polyfill'
import { isUuid } from '../database/uuid.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { andExpected } from './expected-windows.ts'
import type { PortOrderFilter } from './port-order-filter.ts'

/** Collects the conditions of a WHERE and their parameters. */
export class Where {
  readonly params: unknown[] = []
  private readonly parts: string[] = []

  /** `?` in `sql` stands for the next of `values`. */
  and(sql: string, ...values: unknown[]): this {
    let next = 0
    this.parts.push(sql.replaceAll('?', () => this.param(values[next++])))
    return this
  }

  param(value: unknown): string {
    this.params.push(value)
    return `$${this.params.length}`
  }

  get sql(): string {
    return this.parts.length === 0 ? 'true' : this.parts.map((part) => `(${part})`).join(' AND ')
  }
}

/**
 * The conditions of R2.2 as SQL over a row `o`, one for each that `conditionsOf` derives: a test holds the two together.
 * `?` stands for now.
 */
const CONDITION_SQL = {
  loa_rejected: `o.cancelled_at IS NULL AND o.rejected_at IS NOT NULL`,
  ack_overdue: `o.cancelled_at IS NULL AND o.status = 'loa_submitted' AND o.acknowledged_at IS NULL AND o.acknowledgement_due_at <= ?`,
  foc_unconfirmed: `o.cancelled_at IS NULL AND o.status IN ('foc_received', 'port_day') AND o.foc_date IS NOT NULL AND o.foc_confirmed_at IS NULL`,
  foc_slipped: `o.cancelled_at IS NULL AND o.foc_slips > 0 AND o.status <> 'complete'`,
  port_failed: `o.cancelled_at IS NULL AND o.numbers_failed > 0 AND o.status <> 'complete'`,
  partially_ported: `o.cancelled_at IS NULL AND o.status = 'port_day' AND (o.numbers_failed > 0 OR o.split_off > 0)
    AND o.numbers_ported + o.numbers_tested + o.numbers_test_failed > 0`,
  ported_back: `o.cancelled_at IS NULL AND o.numbers_ported_back > 0`,
  on_hold: `o.cancelled_at IS NULL AND o.held_at IS NOT NULL`,
  cancelled: `o.cancelled_at IS NOT NULL`,
} as const satisfies Record<PortCondition, string>

/** The conditions that somebody has to act on; a slip that was confirmed again and a hold wait for nobody. */
export const NEEDS_SOMEBODY = [
  'loa_rejected',
  'ack_overdue',
  'foc_unconfirmed',
  'port_failed',
  'partially_ported',
  'ported_back',
] as const satisfies readonly PortCondition[]

/** The filter as conditions over a row `o` of porting_orders. */
export async function whereOf(context: RequestContext, filter: PortOrderFilter | null | undefined): Promise<Where> {
  const where = new Where()
  if (!filter) return where
  const now = context.now()
  if (filter.stage?.length) where.and('o.status = ANY (?)', filter.stage)
  if (filter.carrierId?.length) where.and('o.carrier_id = ANY (?::uuid[])', filter.carrierId.filter(isUuid))
  if (filter.carrierType?.length)
    where.and('o.carrier_id IN (SELECT c.id FROM carriers c WHERE c.type = ANY (?))', filter.carrierType)
  if (filter.migrationId) where.and(isUuid(filter.migrationId) ? 'o.migration_id = ?' : 'false', filter.migrationId)
  if (filter.projectManager?.length) {
    where.and(
      'o.migration_id IN (SELECT m.id FROM customer_migrations m WHERE m.project_manager = ANY (?))',
      filter.projectManager,
    )
  }
  if (filter.focFrom) where.and('o.foc_date >= ?', filter.focFrom.toString())
  if (filter.focTo) where.and('o.foc_date <= ?', filter.focTo.toString())
  if (filter.expectedFrom || filter.expectedTo) await andExpected(where, context, filter)
  if (filter.open === true) where.and(`o.status <> 'complete' AND o.cancelled_at IS NULL`)
  if (filter.open === false) where.and(`o.status = 'complete' OR o.cancelled_at IS NOT NULL`)
  if (filter.condition?.length) {
    where.and(filter.condition.map((condition) => conditionSql(where, condition, now)).join(' OR '))
  }
  if (typeof filter.needsSomebody === 'boolean') {
    const some = NEEDS_SOMEBODY.map((condition) => conditionSql(where, condition, now)).join(' OR ')
    where.and(filter.needsSomebody ? some : `NOT (${some})`)
  }
  if (filter.number?.trim()) andNumber(where, filter.number)
  if (filter.search?.trim()) andSearch(where, filter.search.trim())
  return where
}

/** A condition as SQL, with now as a parameter where it needs it. */
export function conditionSql(where: Where, condition: PortCondition, now: Temporal.Instant): string {
  return `(${CONDITION_SQL[condition].replace('?', () => where.param(now.toString()))})`
}

function andNumber(where: Where, text: string): void {
  const read = parseNumber(text)
  const digits = text.replace(/\D/g, '')
  if (read.ok) where.and(`o.id IN (SELECT n.port_order_id FROM port_order_numbers n WHERE n.number = ?)`, read.number)
  else if (digits.length >= 2 && /^[\d\s().+-]+$/.test(text)) where.and(numberEndsIn, `${reversed(digits)}%`)
  else where.and('false')
}

const numberEndsIn = `o.id IN (SELECT n.port_order_id FROM port_order_numbers n WHERE reverse(n.number) LIKE ?)`

function andSearch(where: Where, text: string): void {
  const read = parseNumber(text)
  if (read.ok) {
    where.and(
      `o.id IN (SELECT n.port_order_id FROM port_order_numbers n WHERE n.number = ?) OR o.btn = ? OR o.account_number = ?`,
      read.number,
      read.number,
      text,
    )
    return
  }
  const reference = /^(?:po)?[-\s]*(\d{1,9})$/i.exec(text)?.[1]
  const digits = text.replace(/\D/g, '')
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const ways = ['o.customer ILIKE ?', 'o.carrier ILIKE ?', 'o.account_number ILIKE ?']
  const values: unknown[] = [like, like, like]
  if (reference !== undefined) {
    ways.push('o.reference = ?')
    values.push(Number(reference))
  }
  if (digits.length >= 4 && /^[\d\s().+-]+$/.test(text)) {
    ways.push(numberEndsIn)
    values.push(`${reversed(digits)}%`)
  }
  where.and(ways.join(' OR '), ...values)
}

function reversed(text: string): string {
  return [...text].reverse().join('')
}
