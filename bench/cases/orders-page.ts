import { encodeCursor, type ReadCase } from './read-case.ts'

/** A page somewhere in the list of all orders, the newest first. */
export const ordersPage: ReadCase = {
  name: 'page',
  title: 'page of 25 orders with carrier and numbers',
  query: `query OrdersPage($first: Int!, $after: String, $numbers: Int!) {
    portOrders(first: $first, after: $after) {
      edges { node {
        id reference stage accountNumber
        carrier { id name type timeZone }
        numbers(first: $numbers) { edges { node { number outcome portedAt } } }
      } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  bareSql: `
    SELECT json_build_object('data', json_build_object('portOrders', json_build_object(
      'edges', coalesce(json_agg(json_build_object('node', page.node)), '[]'),
      'pageInfo', json_build_object('hasNextPage', count(*) = 25)
    )))::text AS body
    FROM (
      SELECT json_build_object(
        'id', o.id, 'reference', 'PO-' || o.reference, 'stage', upper(o.status), 'accountNumber', o.account_number,
        'carrier', json_build_object('id', c.id, 'name', c.name, 'type', upper(c.type), 'timeZone', c.time_zone),
        'numbers', json_build_object('edges', (
          SELECT json_agg(json_build_object('node',
            json_build_object('number', n.number, 'outcome', upper(n.outcome), 'portedAt', n.ported_at)))
          FROM (
            SELECT number, outcome, ported_at FROM port_order_numbers
            WHERE port_order_id = o.id ORDER BY place, number LIMIT 10
          ) n
        ))) AS node
      FROM (
        SELECT * FROM porting_orders WHERE (created_at, id) < ($1::timestamptz, $2::uuid)
        ORDER BY created_at DESC, id DESC LIMIT 25
      ) o JOIN carriers c ON c.id = o.carrier_id
      ORDER BY o.created_at DESC, o.id DESC
    ) page`,
  async questions(database) {
    const { rows } = await database.query<{ at: string; id: string }>(`
      SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, id
      FROM porting_orders ORDER BY md5(id::text) LIMIT 500`)
    return rows.map(({ at, id }) => ({
      variables: { first: 25, after: encodeCursor([at, id]), numbers: 10 },
      values: [at, id],
    }))
  },
}
