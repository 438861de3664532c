import type { ReadCase } from './read-case.ts'

/** The month that begins today, or up to a week later, with the first five orders of each day. */
export const calendarMonth: ReadCase = {
  name: 'calendar',
  title: 'FOC calendar, one month',
  query: `query CalendarMonth($from: Date!, $to: Date!, $first: Int!) {
    focCalendar(from: $from, to: $to) {
      date businessDay holiday committedCount expectedCount
      committed(first: $first) {
        id stage numberCount carrier { name } migration { id customerName } foc { at timeZone }
      }
    }
  }`,
  bareSql: `
    SELECT json_build_object('data', json_build_object(
      'focCalendar', (
        SELECT json_agg(json_build_object('date', day::date,
          'committedCount', (SELECT count(*) FROM porting_orders o WHERE o.foc_date = day::date AND o.cancelled_at IS NULL),
          'committed', (
            SELECT json_agg(json_build_object('id', o.id, 'stage', upper(o.status),
              'numberCount', o.numbers_pending + o.numbers_ported + o.numbers_tested + o.numbers_test_failed
                + o.numbers_failed + o.numbers_ported_back,
              'carrier', json_build_object('name', o.carrier),
              'migration', json_build_object('id', o.migration_id, 'customerName', o.customer),
              'foc', json_build_object('at', o.foc_at, 'timeZone', o.foc_time_zone)))
            FROM (
              SELECT * FROM porting_orders WHERE foc_date = day::date AND cancelled_at IS NULL
              ORDER BY foc_at, reference LIMIT 5
            ) o
          )) ORDER BY day)
        FROM generate_series($1::date, $2::date, interval '1 day') AS day),
      'submitted', (
        SELECT json_agg(s) FROM (
          SELECT carrier_id, received_on, count(*) FROM porting_orders
          WHERE status = 'loa_submitted' AND cancelled_at IS NULL AND received_on BETWEEN $1::date - 400 AND $2::date
          GROUP BY carrier_id, received_on) s),
      'pending', (
        SELECT json_agg(p) FROM (
          SELECT carrier_id, time_zone, count(*) FROM porting_orders
          WHERE status = 'loa_pending' AND cancelled_at IS NULL GROUP BY carrier_id, time_zone) p)
    ))::text AS body`,
  async questions(database) {
    const { rows } = await database.query<{ from: string; to: string }>(`
      SELECT (current_date + n)::text AS from, (current_date + n + 30)::text AS to FROM generate_series(0, 7) AS n`)
    return rows.map(({ from, to }) => ({ variables: { from, to, first: 5 }, values: [from, to] }))
  },
}
