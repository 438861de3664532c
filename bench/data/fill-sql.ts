/** How many of the newest orders nobody but the stage commands may take. */
export const FOR_COMMANDS = 2000

/**
 * One row an order, the newest first (`age` 0): its stage by its age, and the days it hangs on. Kept apart from the table
 * so that every statement below says only what it is about.
 */
export const PLACES = `
  CREATE UNLOGGED TABLE place AS
  WITH weekday AS (
    SELECT day::date AS day, row_number() OVER (ORDER BY day) AS nth
    FROM generate_series(current_date - 20000, current_date + 90, interval '1 day') AS day
    WHERE extract(isodow FROM day) < 6
  ), today AS (
    SELECT max(nth) AS nth FROM weekday WHERE day <= current_date
  ), aged AS (
    SELECT age, CASE
        WHEN age < 2400 THEN 'loa_pending' WHEN age < 3400 THEN 'loa_submitted' WHEN age < 4400 THEN 'foc_received'
        WHEN age < 4500 THEN 'port_day' ELSE 'complete' END AS status
    FROM generate_series(0, $1::int - 1) AS age
  )
  SELECT age, status,
    md5('order ' || age)::uuid AS id,
    md5('migration ' || age / 5)::uuid AS migration_id,
    age % 12 + 1 AS carrier_place,
    CASE WHEN status IN ('loa_pending', 'loa_submitted') THEN NULL WHEN status = 'port_day' THEN current_date
      ELSE focday.day END AS foc_date,
    CASE WHEN status = 'complete' THEN (focday.day - 21)::timestamptz - age % 25 * interval '1 minute'
      ELSE now() - age * interval '5 minutes' END AS created_at
  FROM aged CROSS JOIN today
  LEFT JOIN weekday AS focday ON focday.nth = today.nth
    + CASE status WHEN 'foc_received' THEN 1 + (age - 3400) / 25 WHEN 'complete' THEN -1 - (age - 4500) / 25 END`

export const MIGRATIONS = `
  WITH platform AS (
    INSERT INTO winning_carriers (name, porting_contact) VALUES ('Meridian Voice', 'porting@meridian.example') RETURNING id
  ), migration AS (
    INSERT INTO customer_migrations (id, customer_name, winning_carrier_id, time_zone, deal_stage, created_at, updated_at)
    SELECT migration_id, 'Customer ' || min(age) / 5, platform.id, 'America/New_York', 4, min(created_at), min(created_at)
    FROM place, platform GROUP BY migration_id, platform.id
    RETURNING id, created_at
  )
  INSERT INTO sites (migration_id, name, time_zone, created_at)
  SELECT id, 'Main site', 'America/New_York', created_at FROM migration`

/** The time of a commitment: ten in the morning on the East Coast. */
const FOC_AT = `(foc_date + time '10:00') AT TIME ZONE 'America/New_York'`

export const ORDERS = `
  INSERT INTO porting_orders (
    id, migration_id, customer, carrier_id, carrier, status, time_zone, account_number, btn,
    submitted_at, acknowledged_at, acknowledgement_due_at, received_on, completed_at,
    foc_date, foc_at, foc_time_zone, foc_source, foc_confirmed_at, foc_confirmed_by, foc_recorded_at, port_day_begins_at,
    numbers_pending, numbers_tested, first_ported_at, last_ported_at, letter_on_file, created_at, updated_at)
  SELECT p.id, p.migration_id, 'Customer ' || age / 5, c.id, c.name, p.status, 'America/New_York',
    'ACCT-' || age, ${numberOf('0')},
    CASE WHEN p.status <> 'loa_pending' THEN p.created_at + interval '1 day' END,
    CASE WHEN p.status <> 'loa_pending' THEN p.created_at + interval '25 hours' END,
    NULL,
    CASE WHEN p.status = 'loa_submitted' THEN (p.created_at + interval '1 day')::date END,
    CASE WHEN p.status = 'complete' THEN ${FOC_AT} + interval '1 day' END,
    foc_date,
    CASE WHEN foc_date IS NOT NULL THEN ${FOC_AT} END,
    CASE WHEN foc_date IS NOT NULL THEN 'America/New_York' END,
    CASE WHEN foc_date IS NOT NULL THEN 'email' END,
    CASE WHEN foc_date IS NOT NULL AND age % 4 > 0 THEN p.created_at + interval '9 days' END,
    CASE WHEN foc_date IS NOT NULL AND age % 4 > 0 THEN 'Dana of the porting desk' END,
    CASE WHEN foc_date IS NOT NULL THEN p.created_at + interval '8 days' END,
    CASE WHEN p.status = 'foc_received' THEN foc_date::timestamp AT TIME ZONE 'America/New_York' END,
    CASE WHEN p.status = 'complete' THEN 0 ELSE 10 END,
    CASE WHEN p.status = 'complete' THEN 10 ELSE 0 END,
    CASE WHEN p.status = 'complete' THEN ${FOC_AT} END,
    CASE WHEN p.status = 'complete' THEN ${FOC_AT} END,
    CASE WHEN p.status <> 'loa_pending' THEN jsonb_build_object(
      'signedOn', p.created_at::date, 'invoiceDate', p.created_at::date - 10,
      'customerOnlyFields', '[]'::jsonb, 'blockingFields', '[]'::jsonb, 'missingFields', '[]'::jsonb) END,
    p.created_at, p.created_at
  FROM place p JOIN (SELECT id, name, row_number() OVER (ORDER BY name) AS carrier_place FROM carriers) c
    USING (carrier_place)
  ORDER BY age DESC`

/** Ten numbers an order, each in one order only; an area code holds the tenth part of them. */
export const NUMBERS = `
  INSERT INTO port_order_numbers (port_order_id, number, place, outcome, ported_at, tested_at, tested_by, holds)
  SELECT p.id, ${numberOf('place')}, place,
    CASE WHEN status = 'complete' THEN 'tested' ELSE 'pending' END,
    CASE WHEN status = 'complete' THEN ${FOC_AT} END,
    CASE WHEN status = 'complete' THEN ${FOC_AT} + interval '1 hour' END,
    CASE WHEN status = 'complete' THEN 'Engineer' END, true
  FROM place p CROSS JOIN generate_series(0, 9) AS place
  ORDER BY age DESC, place`

function numberOf(place: string): string {
  const nth = `(age / 10 * 10 + ${place})`
  return `'+1' || (ARRAY['212','312','415','617','713','206','305','404','602','720'])[age % 10 + 1]
    || (220 + ${nth} / 10000) || lpad((${nth} % 10000)::text, 4, '0')`
}

export const FOC_HISTORY = `
  INSERT INTO foc_commitments (port_order_id, date, at, time_zone, source, confirmed_at, confirmed_by, recorded_at, place)
  SELECT id, foc_date, foc_at, foc_time_zone, foc_source, foc_confirmed_at, foc_confirmed_by, foc_recorded_at, 1
  FROM porting_orders WHERE foc_date IS NOT NULL`

const ADDRESS = `'{"line1": "100 Main Street", "line2": null, "city": "Springfield", "region": "NY",
  "postalCode": "12345", "country": "US"}'::jsonb`

export const LETTERS = `
  INSERT INTO letters (port_order_id, legal_name, account_number, btn, service_address, signatory_name, signatory_title,
    signed_on, invoice_date, sources, saved_at)
  SELECT id, customer, account_number, btn, ${ADDRESS}, 'Robin Field', 'Owner', created_at::date, created_at::date - 10,
    '{"accountNumber": "invoice"}', created_at
  FROM porting_orders WHERE status <> 'loa_pending'`

export const RECORDS = `
  INSERT INTO customer_service_records (port_order_id, legal_name, account_number, btn, service_address,
    authorized_contact, numbers, retrieved_on, saved_at)
  SELECT id, customer, account_number, btn, ${ADDRESS}, 'Robin Field',
    ARRAY(SELECT number FROM port_order_numbers n WHERE n.port_order_id = o.id ORDER BY place), created_at::date, created_at
  FROM porting_orders o WHERE status <> 'loa_pending'`

/** The orders that are read with everything have a journal; the others' is not read. */
export const JOURNAL = `
  SELECT record_event(gen_random_uuid(), o.id, 'port_order', o.created_at + nth * interval '1 day', 'Engineer', command, NULL,
    '{"version":1}', '{"carrier":"AT&T","version":1}', o.migration_id, o.id, 'bench')
  FROM porting_orders o
  CROSS JOIN unnest(ARRAY['create_port_order', 'submit_loa', 'record_foc']) WITH ORDINALITY AS t (command, nth)
  WHERE o.status = 'foc_received' ORDER BY o.id, nth`
