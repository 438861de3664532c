import pg from 'pg'
import { DataSource, type DataSourceOptions, type EntityManager } from 'typeorm'
import { rowTypes } from './row-types.ts'
import { runTransaction } from './transaction.ts'

/** The database as the slices see it. */
export interface Database {
  /** For reading by plain SQL; rows come as `rowTypes` says. May be a replica, so a command reads by its `tx`. */
  readonly read: pg.Pool
  readonly dataSource: DataSource
  /** READ COMMITTED; a deadlock is tried again, so `work` changes nothing but the database. */
  transaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T>
  close(): Promise<void>
}

type Classes<Option extends 'entities' | 'migrations'> = NonNullable<DataSourceOptions[Option]>

export interface DatabaseOptions {
  /** `postgres://…`: the embedded server's, or an outside one's. */
  readonly url: string
  readonly entities: Classes<'entities'>
  readonly migrations: Classes<'migrations'>
  /** Connections each of the two pools may open; 16 unless told. */
  readonly poolSize?: number
}

const CONNECT_WITHIN_MS = 10_000

/** Connects, without a look at what is there: `migrateDatabase` does that. */
export async function createDatabase({ url, entities, migrations, poolSize = 16 }: DatabaseOptions): Promise<Database> {
  const connection: pg.PoolConfig = {
    connectionString: url,
    application_name: 'portday',
    max: poolSize,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    types: rowTypes,
    onConnect: async (client) => {
      await client.query("SET TIME ZONE 'UTC'")
    },
  }
  const dataSource = new DataSource({
    type: 'postgres',
    driver: pg,
    entities,
    migrations,
    migrationsTableName: 'portday_migrations',
    extra: connection,
  })
  await dataSource.initialize()
  const read = new pg.Pool(connection)
  // An idle connection that dies (a restart of the server) is replaced by the next query; nobody has to hear of it.
  read.on('error', () => {})
  return {
    read,
    dataSource,
    transaction: (work) => runTransaction(dataSource, work),
    async close() {
      await read.end()
      await dataSource.destroy()
    },
  }
}
