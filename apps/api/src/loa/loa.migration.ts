import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The letter, the carrier's record it is compared with, the customer's call, and the rejections (R5, R9). */
export class Loa1780000006000 implements MigrationInterface {
  name = 'Loa1780000006000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE letters (
        port_order_id uuid PRIMARY KEY REFERENCES porting_orders (id),
        legal_name text,
        account_number text,
        btn text,
        service_address jsonb,
        signatory_name text,
        signatory_title text,
        signed_on date,
        resp_org_id text,
        invoice_date date,
        sources jsonb NOT NULL DEFAULT '{}',
        document_hash text,
        submitted_hashes jsonb,
        saved_at timestamptz NOT NULL
      )`)
    await runner.query(`
      CREATE TABLE customer_service_records (
        port_order_id uuid PRIMARY KEY REFERENCES porting_orders (id),
        legal_name text,
        account_number text,
        btn text,
        service_address jsonb,
        authorized_contact text,
        numbers text[],
        retrieved_on date,
        saved_at timestamptz NOT NULL
      )`)
    await runner.query(`
      CREATE TABLE carrier_calls (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        port_order_id uuid NOT NULL REFERENCES porting_orders (id),
        account_number text NOT NULL,
        btn text NOT NULL,
        legal_name text NOT NULL,
        called_at timestamptz NOT NULL,
        spoke_with text NOT NULL,
        recorded_at timestamptz NOT NULL
      )`)
    await runner.query('CREATE INDEX carrier_calls_order ON carrier_calls (port_order_id, recorded_at)')
    await runner.query(`
      CREATE TABLE rejections (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        port_order_id uuid NOT NULL REFERENCES porting_orders (id),
        codes text[] NOT NULL,
        note text,
        rejected_at timestamptz NOT NULL,
        resolved_at timestamptz,
        letter_hashes jsonb
      )`)
    await runner.query('CREATE INDEX rejections_order ON rejections (port_order_id, rejected_at)')
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['rejections', 'carrier_calls', 'customer_service_records', 'letters'])
      await runner.query(`DROP TABLE ${table}`)
  }
}
