import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Keys, the links that open a session once, and the sessions. Of each secret only its SHA-256 is kept. */
export class People1780000001000 implements MigrationInterface {
  name = 'People1780000001000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE api_keys (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        name text NOT NULL,
        role text NOT NULL CHECK (role IN ('reader', 'engineer', 'admin')),
        key_hash bytea NOT NULL UNIQUE,
        created_at timestamptz NOT NULL,
        created_by text NOT NULL,
        revoked_at timestamptz,
        revoked_by text
      )`)
    // The journal names who did what by the key's name. Every machine that runs a server has a local key of its own.
    await runner.query(`
      CREATE UNIQUE INDEX api_keys_working_name ON api_keys (name)
      WHERE revoked_at IS NULL AND name <> 'this machine'`)
    await runner.query(`
      CREATE TABLE sign_in_links (
        secret_hash bytea PRIMARY KEY,
        api_key_id uuid NOT NULL REFERENCES api_keys (id),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      )`)
    await runner.query(`
      CREATE TABLE sessions (
        secret_hash bytea PRIMARY KEY,
        api_key_id uuid NOT NULL REFERENCES api_keys (id),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      )`)
    await runner.query('CREATE TABLE first_start_steps (name text PRIMARY KEY, done_at timestamptz NOT NULL)')
    await runner.query('CREATE INDEX sessions_expiry ON sessions (expires_at)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE first_start_steps')
    await runner.query('DROP TABLE sessions')
    await runner.query('DROP TABLE sign_in_links')
    await runner.query('DROP TABLE api_keys')
  }
}
