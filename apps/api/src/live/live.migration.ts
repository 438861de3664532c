import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Who wants to hear of changes as they happen, and the notice that they get. NOTIFY makes all commits of a server wait
 * for each other, hence only while somebody listens: each process that has open streams says so for a minute at a time.
 */
export class Live1780000008000 implements MigrationInterface {
  readonly name = 'Live1780000008000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE live_audience (process uuid PRIMARY KEY, until timestamptz NOT NULL);
      CREATE FUNCTION tell_live_audience() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM live_audience WHERE until > clock_timestamp()) THEN
          PERFORM pg_notify('portday_live', concat(NEW.port_order_id, ' ', NEW.migration_id));
        END IF;
        RETURN NULL;
      END
      $$;
      CREATE TRIGGER events_are_told AFTER INSERT ON events
        FOR EACH ROW WHEN (NEW.stream <> 'access') EXECUTE FUNCTION tell_live_audience();
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER events_are_told ON events;
      DROP FUNCTION tell_live_audience;
      DROP TABLE live_audience;
    `)
  }
}
