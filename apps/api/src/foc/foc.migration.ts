import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Every commitment that was ever made for an order (R6.5); the one in force also stands on the order's row. */
export class Foc1780000005000 implements MigrationInterface {
  name = 'Foc1780000005000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE foc_commitments (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        port_order_id uuid NOT NULL REFERENCES porting_orders (id),
        date date NOT NULL,
        at timestamptz,
        time_zone text NOT NULL,
        source text NOT NULL,
        confirmed_at timestamptz,
        confirmed_by text,
        confirmation_number text,
        reason text,
        requested_by text,
        customer_told_by text,
        recorded_at timestamptz NOT NULL,
        place integer NOT NULL,
        UNIQUE (port_order_id, place)
      )`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE foc_commitments')
  }
}
