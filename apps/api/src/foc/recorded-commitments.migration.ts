import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Statistics look at the commitments of the last months alone. */
export class RecordedCommitments1780000010000 implements MigrationInterface {
  name = 'RecordedCommitments1780000010000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX foc_commitments_recorded ON foc_commitments (recorded_at)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX foc_commitments_recorded')
  }
}
