import { Carrier } from '../carriers/carrier.entity.ts'
import { Migration } from '../customer-migrations/migration.entity.ts'
import { isColumn, jsonObject, selectSome } from '../database/select-list.ts'
import { PortOrder } from './port-order.entity.ts'
import { selectPortOrders } from './read-port-orders.ts'

const TALLY = [
  'numbersPending',
  'numbersPorted',
  'numbersTested',
  'numbersTestFailed',
  'numbersFailed',
  'numbersPortedBack',
] as const

const FOC = [
  'timeZone',
  'focDate',
  'focAt',
  'focTimeZone',
  'focSource',
  'focConfirmedAt',
  'focConfirmedBy',
  'focConfirmationNumber',
  'focReason',
  'focRequestedBy',
  'focCustomerToldBy',
  'focRecordedAt',
] as const

/** What the fields of an order that are no columns of its row are made from. Fields that are not here need all of it. */
const MADE_FROM: Readonly<Record<string, readonly (keyof PortOrder)[]>> = {
  __typename: [],
  reference: ['reference'],
  numberCount: TALLY,
  outcomeCounts: TALLY,
  numbers: TALLY,
  foc: FOC,
  carrier: [],
  migration: [],
}

/** What every page needs: the keys it can be sorted and read on by, and whose numbers and journal are asked for. */
const ALWAYS = ['id', 'version', 'createdAt', 'updatedAt', 'focDate', 'carrierName', 'customer', 'stagePlace'] as const

const known = new Map<string, string>()

/**
 * The SELECT of a page of orders: with the columns that the selected fields are made from, as long as these are plain
 * ones, else with all that the rules ask. Half of a page's time goes into columns, and a grid shows few.
 */
export function selectForPage(fields: ReadonlySet<string>): string {
  const key = [...fields].sort().join(' ')
  const select = known.get(key) ?? makeSelect(fields)
  if (known.size < 200) known.set(key, select)
  return select
}

function makeSelect(fields: ReadonlySet<string>): string {
  const isPlain = (field: string) => field in MADE_FROM || isColumn(PortOrder, field)
  if (![...fields].every(isPlain)) return selectPortOrders
  const columns = [...fields].flatMap((field): readonly string[] => MADE_FROM[field] ?? [field])
  const withNumbers = fields.has('numbers')
  const withMigration = withNumbers || fields.has('migration')
  return `
    SELECT ${selectSome(PortOrder, 'o', new Set([...ALWAYS, ...columns]))}
      ${fields.has('carrier') ? `, ${jsonObject(Carrier, 'c')} AS "carrier"` : ''}
      ${fields.has('migration') ? `, ${jsonObject(Migration, 'm')} AS "migration"` : ''}
      ${withNumbers ? `, json_build_object('name', w.name) AS "winningCarrier"` : ''}
    FROM porting_orders o
    ${fields.has('carrier') ? 'JOIN carriers c ON c.id = o.carrier_id' : ''}
    ${withMigration ? 'JOIN customer_migrations m ON m.id = o.migration_id' : ''}
    ${withNumbers ? 'JOIN winning_carriers w ON w.id = m.winning_carrier_id' : ''}`
}
