import type { ReadCase } from './read-case.ts'

/** Whether a migration of five orders can cut over; the bare statement reads its orders and judges nothing. */
export const readiness: ReadCase = {
  name: 'readiness',
  title: 'readiness of one migration',
  query: `query Readiness($id: ID!) {
    migration(id: $id) {
      id customerName
      readiness {
        ready staggerDays
        blockers { code message remedy path portOrderId }
        warnings { code message remedy path portOrderId }
      }
    }
  }`,
  bareSql: `
    SELECT json_build_object('data', json_build_object('migration', json_build_object(
      'id', m.id, 'customerName', m.customer_name,
      'orders', (
        SELECT json_agg(json_build_object('order', o, 'carrier', c) ORDER BY o.created_at, o.id)
        FROM porting_orders o JOIN carriers c ON c.id = o.carrier_id WHERE o.migration_id = m.id
      ))))::text AS body
    FROM customer_migrations m WHERE m.id = $1`,
  async questions(database) {
    const { rows } = await database.query<{ id: string }>(
      `SELECT DISTINCT migration_id AS id FROM porting_orders WHERE status = 'foc_received' LIMIT 500`,
    )
    return rows.map(({ id }) => ({ variables: { id }, values: [id] }))
  },
}
