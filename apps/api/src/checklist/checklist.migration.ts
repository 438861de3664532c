import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What was done of the port-day schedule, by whom and when (R7.1). What is still open is derived, never stored. */
export class Checklist1780000007000 implements MigrationInterface {
  name = 'Checklist1780000007000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE checklist_ticks (
        migration_id uuid NOT NULL REFERENCES customer_migrations (id),
        key text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        item jsonb NOT NULL,
        done_at timestamptz,
        done_by text,
        note text,
        PRIMARY KEY (migration_id, key)
      )`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE checklist_ticks')
  }
}
