import { once } from 'node:events'
import type { Server } from 'node:http'
import { StartProblem } from './start-problem.ts'

/** Listens and answers the address for people and programs on this machine. Throws a `StartProblem` when it can't. */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw cannotListen(error, port, host)
  }
  const address = server.address()
  const actualPort = typeof address === 'object' && address !== null ? address.port : port
  return `http://${reachable(host)}:${actualPort}`
}

/** Somebody who listens everywhere is reached here by loopback. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

function cannotListen(error: unknown, port: number, host: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  switch (code) {
    case 'EADDRINUSE':
      return new StartProblem(
        `Port ${port} on ${host} is in use by another program.`,
        `Stop that program, or choose another port: PORT=${port + 1} npm start`,
      )
    case 'EACCES':
      return new StartProblem(`Port ${port} is not open to this user.`, 'Choose one above 1023: PORT=4000 npm start')
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartProblem(
        `This machine has no address ${host}.`,
        'Set HOST to one of its own, as in HOST=127.0.0.1.',
      )
    default:
      return error
  }
}
