import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The open orders of a carrier are counted, and reckoned anew when its settings change, however many are complete. */
export class OpenOrders1780000009000 implements MigrationInterface {
  name = 'OpenOrders1780000009000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX porting_orders_open ON porting_orders (carrier_id)
      WHERE status <> 'complete' AND cancelled_at IS NULL`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX porting_orders_open')
  }
}
