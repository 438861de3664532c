import { StartProblem } from '../platform/start-problem.ts'
import { sqlState } from './transaction.ts'

const REMEDIES: Record<string, string> = {
  ECONNREFUSED: 'Nothing listens there: start the server, or correct host and port in DATABASE_URL.',
  ENOTFOUND: 'That host is not known: correct it in DATABASE_URL.',
  ETIMEDOUT: 'It did not answer: is the host right, and does a firewall stand between?',
  '28P01': 'The password was refused: correct it in DATABASE_URL.',
  '28000': 'That user may not connect: correct it in DATABASE_URL, or allow it in pg_hba.conf.',
  '3D000': 'That database does not exist: make it with CREATE DATABASE, or correct its name in DATABASE_URL.',
  '53300': 'The server takes no more connections: raise max_connections, or stop what holds them.',
}

/** Says in plain words why the database at `url` could not be used; never its password. */
export function unreachable(url: string, error: unknown): StartProblem {
  const { hostname, port, pathname, username } = new URL(url)
  const where = `${hostname}:${port || 5432}, database ${pathname.slice(1) || username}, as ${username || 'nobody'}`
  const code = networkCode(error) ?? sqlState(error) ?? ''
  const said = error instanceof Error && error.message !== '' ? error.message : code
  return new StartProblem(
    `The database can't be used (${where}): ${said}`,
    REMEDIES[code] ?? 'Check DATABASE_URL, or leave it out to use the embedded database.',
  )
}

/** Node reports several addresses of one host that all failed as one error around the others. */
function networkCode(error: unknown): string | null {
  if (error instanceof AggregateError) return networkCode(error.errors[0])
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' && code.startsWith('E') ? code : null
}
