import 'reflect-metadata'
import { createServer } from 'node:http'
import pg from 'pg'
import { bareCommands } from '../cases/bare-commands.ts'
import { READ_CASES } from '../cases/read-cases.ts'

/**
 * The floor: `node:http` and `pg`, one prepared statement a read, the database's JSON sent as it came. No key is checked, no
 * rule applied, no limit kept.
 */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 16 })
const statements = new Map(READ_CASES.map(({ name, bareSql }) => [`/${name}`, { name, text: bareSql }]))

async function answer(path: string, values: unknown[]): Promise<string> {
  const statement = statements.get(path)
  if (statement === undefined) return bareCommands(pool, path, values)
  const { rows } = await pool.query<{ body: string }>({ ...statement, values })
  return rows[0]?.body ?? 'null'
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', async () => {
    try {
      const body = await answer(request.url ?? '', JSON.parse(Buffer.concat(chunks).toString()))
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      response.end(body)
    } catch (error) {
      const text = String(error)
      response.writeHead(500, { 'content-length': Buffer.byteLength(text) }).end(text)
    }
  })
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) process.stdout.write(`http://127.0.0.1:${address.port}\n`)
})
process.once('SIGTERM', () => process.exit(0))
