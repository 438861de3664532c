import { type EntityTarget, getMetadataArgsStorage, type ObjectLiteral } from 'typeorm'

const lists = new Map<string, string>()

/**
 * The columns of an entity for a SELECT, each under its property's name: `o.submitted_at AS "submittedAt", …`.
 * Reads are plain SQL and take their columns from the one class that is table and type.
 */
export function selectList(entity: EntityTarget<ObjectLiteral>, alias: string): string {
  const key = `${alias}.${String((entity as { name: string }).name)}`
  const known = lists.get(key)
  if (known) return known
  const list = columnsOf(entity)
    .map(({ column, property }) => `${alias}.${column} AS "${property}"`)
    .join(', ')
  lists.set(key, list)
  return list
}

/** As `selectList`, of some properties only; those that are no columns are left out. */
export function selectSome(
  entity: EntityTarget<ObjectLiteral>,
  alias: string,
  properties: ReadonlySet<string>,
): string {
  return columnsOf(entity)
    .filter(({ property }) => properties.has(property))
    .map(({ column, property }) => `${alias}.${column} AS "${property}"`)
    .join(', ')
}

export function isColumn(entity: EntityTarget<ObjectLiteral>, property: string): boolean {
  return columnsOf(entity).some((column) => column.property === property)
}

/** All columns as one JSON object: `json_build_object('submittedAt', o.submitted_at, …)`. */
export function jsonObject(entity: EntityTarget<ObjectLiteral>, alias: string): string {
  const pairs = columnsOf(entity).map(({ column, property }) => `'${property}', ${alias}.${column}`)
  return `json_build_object(${pairs.join(', ')})`
}

function columnsOf(entity: EntityTarget<ObjectLiteral>): { column: string; property: string }[] {
  return getMetadataArgsStorage()
    .columns.filter((column) => column.target === entity)
    .map((column) => ({ column: column.options.name ?? column.propertyName, property: column.propertyName }))
}
