import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The orders, as the guide promises them to whoever looks with SQL, and their numbers (R2, R8, R12.1). */
export class PortOrders1780000004000 implements MigrationInterface {
  name = 'PortOrders1780000004000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE porting_orders (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        reference integer GENERATED ALWAYS AS IDENTITY (START WITH 1001),
        version integer NOT NULL DEFAULT 1,
        migration_id uuid NOT NULL REFERENCES customer_migrations (id),
        customer text NOT NULL,
        carrier_id uuid NOT NULL REFERENCES carriers (id),
        carrier text NOT NULL,
        site_id uuid REFERENCES sites (id),
        parent_id uuid REFERENCES porting_orders (id),
        status text NOT NULL CHECK (status IN ('loa_pending', 'loa_submitted', 'foc_received', 'port_day', 'complete')),
        stage_place smallint NOT NULL GENERATED ALWAYS AS (
          array_position(ARRAY['loa_pending', 'loa_submitted', 'foc_received', 'port_day', 'complete'], status)
        ) STORED,
        time_zone text NOT NULL,
        account_number text,
        btn text,
        new_btn text,
        resp_org_id text,
        port_type text NOT NULL DEFAULT 'full' CHECK (port_type IN ('full', 'partial')),
        requested_date date,
        submitted_at timestamptz,
        acknowledged_at timestamptz,
        acknowledgement_due_at timestamptz,
        received_on date,
        rejected_at timestamptz,
        rejected_families text[] NOT NULL DEFAULT '{}',
        held_at timestamptz,
        hold_reason text,
        cancelled_at timestamptz,
        completed_at timestamptz,
        foc_date date,
        foc_at timestamptz,
        foc_time_zone text,
        foc_source text,
        foc_confirmed_at timestamptz,
        foc_confirmed_by text,
        foc_confirmation_number text,
        foc_reason text,
        foc_requested_by text,
        foc_customer_told_by text,
        foc_recorded_at timestamptz,
        foc_slips integer NOT NULL DEFAULT 0,
        foc_slipped_from date,
        supplements_after_foc integer NOT NULL DEFAULT 0,
        port_day_begins_at timestamptz,
        numbers_pending integer NOT NULL DEFAULT 0,
        numbers_ported integer NOT NULL DEFAULT 0,
        numbers_tested integer NOT NULL DEFAULT 0,
        numbers_test_failed integer NOT NULL DEFAULT 0,
        numbers_failed integer NOT NULL DEFAULT 0,
        numbers_ported_back integer NOT NULL DEFAULT 0,
        first_ported_at timestamptz,
        last_ported_at timestamptz,
        split_off integer NOT NULL DEFAULT 0,
        numbers_not_tested boolean NOT NULL DEFAULT false,
        carrier_assumed boolean NOT NULL DEFAULT false,
        account_used_elsewhere boolean NOT NULL DEFAULT false,
        letter_on_file jsonb,
        carrier_call_recorded boolean NOT NULL DEFAULT false,
        overrides jsonb NOT NULL DEFAULT '[]',
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      )`)
    for (const [name, columns] of Object.entries({
      reference: '(reference)',
      migration: '(migration_id, created_at, id)',
      created: '(created_at, id)',
      updated: '(updated_at, id)',
      foc: `((coalesce(foc_date, 'infinity'::date)), id)`,
      foc_backward: `((coalesce(foc_date, '-infinity'::date)), id)`,
      carrier_name: '(carrier, id)',
      stage: '(stage_place, id)',
      status: '(status, created_at, id)',
      customer: '(customer, id)',
      parent: '(parent_id) WHERE parent_id IS NOT NULL',
      account: `(lower(regexp_replace(account_number, '[^[:alnum:]]', '', 'g'))) WHERE account_number IS NOT NULL`,
      foc_day: '(foc_date) WHERE cancelled_at IS NULL',
      received: `(received_on, carrier_id) WHERE status = 'loa_submitted' AND cancelled_at IS NULL`,
      pending: `(carrier_id) WHERE status = 'loa_pending' AND cancelled_at IS NULL`,
      due: `(port_day_begins_at) WHERE status = 'foc_received' AND held_at IS NULL AND cancelled_at IS NULL`,
    })) {
      await runner.query(`CREATE INDEX porting_orders_${name} ON porting_orders ${columns}`)
    }
    await runner.query(`
      CREATE TABLE port_order_numbers (
        port_order_id uuid NOT NULL REFERENCES porting_orders (id),
        number text NOT NULL,
        place integer NOT NULL,
        outcome text NOT NULL DEFAULT 'pending'
          CHECK (outcome IN ('pending', 'ported', 'tested', 'test_failed', 'failed', 'ported_back')),
        routing_id text,
        ported_at timestamptz,
        tested_at timestamptz,
        tested_by text,
        note text,
        holds boolean NOT NULL DEFAULT true,
        PRIMARY KEY (port_order_id, number)
      )`)
    // A number is in at most one open order, and one that was ported here stays held (R8.5): the database settles the race.
    await runner.query('CREATE UNIQUE INDEX port_order_numbers_held ON port_order_numbers (number) WHERE holds')
    await runner.query('CREATE INDEX port_order_numbers_place ON port_order_numbers (port_order_id, place, number)')
    await runner.query('CREATE INDEX port_order_numbers_number ON port_order_numbers (number text_pattern_ops)')
    await runner.query('CREATE INDEX port_order_numbers_last ON port_order_numbers (reverse(number) text_pattern_ops)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE port_order_numbers')
    await runner.query('DROP TABLE porting_orders')
  }
}
