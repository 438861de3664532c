import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who leads a migration, and what the list of migrations is sorted by besides the time of their making. */
export class ProjectManager1780000012000 implements MigrationInterface {
  name = 'ProjectManager1780000012000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE customer_migrations ADD COLUMN project_manager text')
    await runner.query(`
      CREATE INDEX customer_migrations_project_manager ON customer_migrations (project_manager)
      WHERE project_manager IS NOT NULL`)
    await runner.query('CREATE INDEX customer_migrations_customer ON customer_migrations (customer_name, id)')
    await runner.query('CREATE INDEX customer_migrations_updated ON customer_migrations (updated_at, id)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX customer_migrations_updated, customer_migrations_customer')
    await runner.query('ALTER TABLE customer_migrations DROP COLUMN project_manager')
  }
}
