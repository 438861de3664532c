import type { MigrationInterface, QueryRunner } from 'typeorm'

/** One customer's move to one platform, and its sites (R1). */
export class CustomerMigrations1780000003000 implements MigrationInterface {
  name = 'CustomerMigrations1780000003000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE customer_migrations (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        version integer NOT NULL DEFAULT 1,
        customer_name text NOT NULL,
        winning_carrier_id uuid NOT NULL REFERENCES winning_carriers (id),
        time_zone text NOT NULL,
        target_date date,
        deal_stage integer,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      )`)
    await runner.query('CREATE INDEX customer_migrations_created ON customer_migrations (created_at, id)')
    await runner.query(`
      CREATE TABLE sites (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        migration_id uuid NOT NULL REFERENCES customer_migrations (id),
        name text NOT NULL,
        address text,
        time_zone text NOT NULL,
        contacts jsonb NOT NULL DEFAULT '[]',
        place integer GENERATED ALWAYS AS IDENTITY,
        created_at timestamptz NOT NULL
      )`)
    await runner.query('CREATE UNIQUE INDEX sites_name ON sites (migration_id, lower(name))')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sites')
    await runner.query('DROP TABLE customer_migrations')
  }
}
