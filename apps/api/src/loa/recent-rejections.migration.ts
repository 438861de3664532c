import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Statistics look at the rejections of the last months alone. */
export class RecentRejections1780000011000 implements MigrationInterface {
  name = 'RecentRejections1780000011000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX rejections_recent ON rejections (rejected_at)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX rejections_recent')
  }
}
