import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The journal (`events`, a hash chain a stream), the end of each chain (`event_heads`), what is still to be sent
 * (`outbox`) and how often commands were refused. It refers to no other table, so that it can run before every slice's own migration.
 */
export class Events1780000000000 implements MigrationInterface {
  readonly name = 'Events1780000000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES)
    await runner.query(HASH)
    await runner.query(RECORD)
    await runner.query(APPEND_ONLY)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE refused_commands, outbox, destinations, event_heads, events;
      DROP FUNCTION record_event, event_hash, refuse_journal_change;
    `)
  }
}

// `before` and `after` are text: jsonb would rewrite numbers, spaces and the order of keys, and the hash with them.
const TABLES = `
  CREATE TABLE events (
    id            uuid PRIMARY KEY,
    stream_id     uuid NOT NULL,
    stream        text NOT NULL,
    seq           integer NOT NULL CHECK (seq > 0),
    at            timestamptz NOT NULL,
    actor         text NOT NULL,
    command       text NOT NULL,
    reason        text,
    before        text,
    after         text,
    migration_id  uuid,
    port_order_id uuid,
    request_id    text,
    previous_hash text NOT NULL,
    hash          text NOT NULL,
    UNIQUE (stream_id, seq)
  );
  CREATE TABLE event_heads (
    stream_id uuid PRIMARY KEY,
    seq       integer NOT NULL,
    hash      text NOT NULL
  ) WITH (fillfactor = 50);
  CREATE TABLE destinations (
    name            text PRIMARY KEY,
    settings        text,
    asleep          boolean NOT NULL DEFAULT false,
    attempts        integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz,
    last_error      text
  ) WITH (fillfactor = 50);
  INSERT INTO destinations (name) VALUES ('splunk');
  CREATE TABLE outbox (
    position       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    destination    text NOT NULL REFERENCES destinations (name),
    event_id       uuid NOT NULL,
    refused_at     timestamptz,
    refused_reason text
  );
  CREATE TABLE refused_commands (
    command text NOT NULL,
    code    text NOT NULL,
    times   bigint NOT NULL DEFAULT 0,
    last_at timestamptz NOT NULL,
    PRIMARY KEY (command, code)
  );
  CREATE INDEX outbox_waiting ON outbox (destination, position) WHERE refused_at IS NULL;
`

// Every field is written as its length in bytes, a colon, the field and a comma, and null as "-,": no two different
// rows give the same text, wherever a separator stands in a reason or a name.
const HASH = `
  CREATE FUNCTION event_hash(fields text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT encode(sha256(convert_to(string_agg(
      CASE WHEN field IS NULL THEN '-,' ELSE octet_length(convert_to(field, 'UTF8')) || ':' || field || ',' END,
      '' ORDER BY place), 'UTF8')), 'hex')
    FROM unnest(fields) WITH ORDINALITY AS t (field, place)
  $$;
`

// The head's row lock puts the writers of one stream in line until they commit, so that positions in the outbox rise
// in the chain's order. NOTIFY makes all commits of a server wait for each other, hence only to a relay that sleeps.
const RECORD = `
  CREATE FUNCTION record_event(
    p_id uuid, p_stream_id uuid, p_stream text, p_at timestamptz, p_actor text, p_command text, p_reason text,
    p_before text, p_after text, p_migration_id uuid, p_port_order_id uuid, p_request_id text
  ) RETURNS integer LANGUAGE plpgsql AS $$
  DECLARE
    head event_heads;
    new_hash text;
  BEGIN
    SELECT * INTO head FROM event_heads WHERE stream_id = p_stream_id FOR NO KEY UPDATE;
    IF NOT FOUND THEN
      INSERT INTO event_heads VALUES (p_stream_id, 0, repeat('0', 64)) ON CONFLICT DO NOTHING;
      SELECT * INTO head FROM event_heads WHERE stream_id = p_stream_id FOR NO KEY UPDATE;
    END IF;
    head.seq := head.seq + 1;
    new_hash := event_hash(ARRAY[
      p_id::text, p_stream_id::text, p_stream, head.seq::text,
      to_char(p_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), p_actor, p_command, p_reason, p_before,
      p_after, p_migration_id::text, p_port_order_id::text, p_request_id, head.hash]);
    INSERT INTO events VALUES (
      p_id, p_stream_id, p_stream, head.seq, p_at, p_actor, p_command, p_reason, p_before, p_after,
      p_migration_id, p_port_order_id, p_request_id, head.hash, new_hash);
    UPDATE event_heads SET seq = head.seq, hash = new_hash WHERE stream_id = p_stream_id;
    INSERT INTO outbox (destination, event_id) SELECT name, p_id FROM destinations;
    IF EXISTS (SELECT FROM destinations WHERE asleep) THEN
      PERFORM pg_notify('portday_outbox', '');
    END IF;
    RETURN head.seq;
  END
  $$;
`

const APPEND_ONLY = `
  CREATE FUNCTION refuse_journal_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'The journal only grows: % on events is refused', TG_OP;
  END
  $$;
  CREATE TRIGGER events_only_grow BEFORE UPDATE OR DELETE ON events
    FOR EACH ROW EXECUTE FUNCTION refuse_journal_change();
  CREATE TRIGGER events_stay BEFORE TRUNCATE ON events
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();
`
