import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What finds the next FOC of a migration, for lists that are sorted by it. */
export class NextFoc1780000013000 implements MigrationInterface {
  name = 'NextFoc1780000013000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX porting_orders_next_foc ON porting_orders (migration_id, (coalesce(foc_at, port_day_begins_at)))
      WHERE foc_date IS NOT NULL AND status <> 'complete' AND cancelled_at IS NULL`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX porting_orders_next_foc')
  }
}
