import type { ReadCase } from './read-case.ts'

const ADDRESS = 'serviceAddress { line1 line2 city region postalCode country }'
const WARNING = 'code message remedy path portOrderId'

/** What the screen of one order shows; the bare statement reads the same rows and derives nothing. */
export const oneOrder: ReadCase = {
  name: 'order',
  title: 'one order with everything',
  query: `query OneOrder($id: ID!, $first: Int!) {
    portOrder(id: $id) {
      id version reference stage conditions accountNumber btn newBtn portType requestedDate numberCount
      submittedAt acknowledgedAt heldAt cancelledAt completedAt createdAt updatedAt
      migration { id customerName winningCarrier { id name portingContact lockHours } }
      carrier { id name type timeZone escalationPhone escalationRoute focBusinessDays { min max } }
      numbers(first: $first) { edges { node { number outcome routingId portedAt testedAt note livesOn } } }
      focEstimate { countedFrom earliest latest }
      foc { date at timeZone source confirmedAt confirmedBy }
      focHistory { date at reason recordedAt }
      loa { legalName accountNumber btn signatoryName signedOn ${ADDRESS} }
      csr { legalName accountNumber btn authorizedContact numbers ${ADDRESS} }
      loaChecks { field loa csr grade asSent blocks }
      rejections { note rejectedAt reasons { code remedy } }
      locks { what why until }
      warnings { ${WARNING} }
      nextActions
      checklist(first: $first) { edges { node { id title offset dueAt doneAt } } }
      events(first: $first) { edges { node { id at actor command before after } } }
      parent { id } children { id }
    }
  }`,
  bareSql: `
    SELECT json_build_object('data', json_build_object('portOrder', json_build_object(
      'order', to_json(o), 'carrier', to_json(c), 'migration', to_json(m), 'winningCarrier', to_json(w),
      'numbers', (SELECT json_agg(n ORDER BY n.place) FROM port_order_numbers n WHERE n.port_order_id = o.id),
      'focHistory', (SELECT json_agg(f ORDER BY f.place) FROM foc_commitments f WHERE f.port_order_id = o.id),
      'loa', (SELECT to_json(l) FROM letters l WHERE l.port_order_id = o.id),
      'csr', (SELECT to_json(s) FROM customer_service_records s WHERE s.port_order_id = o.id),
      'call', (SELECT json_agg(k) FROM carrier_calls k WHERE k.port_order_id = o.id),
      'rejections', (SELECT json_agg(r) FROM rejections r WHERE r.port_order_id = o.id),
      'ticks', (SELECT json_agg(t) FROM checklist_ticks t WHERE t.migration_id = o.migration_id),
      'events', (SELECT json_agg(e ORDER BY e.seq) FROM events e WHERE e.stream_id = o.id),
      'children', (SELECT json_agg(child.id) FROM porting_orders child WHERE child.parent_id = o.id)
    )))::text AS body
    FROM porting_orders o
    JOIN carriers c ON c.id = o.carrier_id
    JOIN customer_migrations m ON m.id = o.migration_id
    JOIN winning_carriers w ON w.id = m.winning_carrier_id
    WHERE o.id = $1`,
  async questions(database) {
    const { rows } = await database.query<{ id: string }>(
      `SELECT id FROM porting_orders WHERE status = 'foc_received' ORDER BY md5(id::text) LIMIT 500`,
    )
    return rows.map(({ id }) => ({ variables: { id, first: 100 }, values: [id] }))
  },
}
