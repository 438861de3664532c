import type { NumberOutcome } from '@portday/domain/port-order'
import { parseNumber } from '@portday/domain/telephone-number'
import DataLoader from 'dataloader'
import { type Connection, pageOf, pageSize } from '../graph/connection.ts'
import { readPlace } from '../graph/cursor.ts'
import type { RequestContext } from '../platform/request-context.ts'
import { livesOn } from './lives-on.ts'
import type { MigrationNumber } from './migration-number.ts'

export interface MigrationNumbersPage {
  readonly first: number | null
  readonly after: string | null
  readonly outcome: NumberOutcome | null
  readonly search: string | null
}

interface Row {
  readonly id: string
  readonly total: number
  readonly winningCarrier: string
  readonly numbers: readonly (Omit<MigrationNumber, 'livesOn'> & { readonly carrier: string })[]
}

/** A page of each migration's numbers, by number: one statement for all migrations that ask for the same page. */
export function migrationNumbersLoader(
  context: RequestContext,
  page: MigrationNumbersPage,
): DataLoader<string, Connection<MigrationNumber>> {
  return context.memo(
    `migrationNumbers ${JSON.stringify(page)}`,
    () => new DataLoader<string, Connection<MigrationNumber>>((ids) => readNumbers(context, ids, page)),
  )
}

async function readNumbers(
  context: RequestContext,
  ids: readonly string[],
  { first, after, outcome, search }: MigrationNumbersPage,
): Promise<Connection<MigrationNumber>[]> {
  const size = pageSize(first)
  const place = readPlace(after, 'text')
  const { rows } = await context.database.read.query<Row>(NUMBERS, [
    ids,
    size + 1,
    outcome,
    searched(search),
    place?.[0] ?? null,
  ])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => {
    const { numbers, total, winningCarrier } = byId.get(id) ?? { numbers: [], total: 0, winningCarrier: '' }
    const nodes = numbers.map(({ carrier, ...row }) => ({
      ...row,
      livesOn: livesOn(row.outcome, carrier, winningCarrier),
    }))
    return pageOf(nodes, size, (row) => [row.number], total, place !== null)
  })
}

/** A number in any form, or some of its digits in a row, as LIKE wants it; what is neither finds nothing. */
function searched(search: string | null): string {
  const text = search?.trim() ?? ''
  if (text === '') return '%'
  const read = parseNumber(text)
  if (read.ok) return read.number
  return /^[\d\s().+-]*\d[\d\s().+-]*$/.test(text) ? `%${text.replace(/\D/g, '')}%` : ''
}

// A number may stand in several orders of a migration: ported back, and asked for again. The one that holds it counts,
// else the latest; what stands in cancelled orders alone is not ported.
const NUMBERS = `
  SELECT asked.id, page.*, w.name AS "winningCarrier"
  FROM unnest($1::uuid[]) AS asked (id)
  JOIN customer_migrations m ON m.id = asked.id
  JOIN winning_carriers w ON w.id = m.winning_carrier_id
  CROSS JOIN LATERAL (
    WITH latest AS (
      SELECT DISTINCT ON (n.number) n.number, n.outcome, n.routing_id AS "routingId", n.ported_at AS "portedAt",
        n.tested_at AS "testedAt", n.note, o.id AS "portOrderId", o.carrier
      FROM porting_orders o JOIN port_order_numbers n ON n.port_order_id = o.id
      WHERE o.migration_id = asked.id AND o.cancelled_at IS NULL
      ORDER BY n.number, n.holds DESC, o.created_at DESC, o.reference DESC
    ), wanted AS (
      SELECT * FROM latest WHERE ($3::text IS NULL OR outcome = $3) AND number LIKE $4
    )
    SELECT (SELECT count(*)::int FROM wanted) AS total, coalesce((SELECT json_agg(row_to_json(p)) FROM (
      SELECT * FROM wanted WHERE $5::text IS NULL OR number > $5 ORDER BY number LIMIT $2) p), '[]') AS numbers
  ) page`
