import { EXIT } from '../exit-code.ts'
import { Failure } from '../failure.ts'

/** Nothing answered at the address, or not in time. */
export function unreachable(address: URL, cause: unknown, ownMachine: boolean): Failure {
  if (cause instanceof Error && cause.name === 'TimeoutError') {
    return new Failure(
      EXIT.unreachable,
      `Portday at ${address.origin} took the request and did not answer in time.`,
      'Look at the status before running the command again: it may have been done.',
    )
  }
  return new Failure(
    EXIT.unreachable,
    `Portday does not answer at ${address.origin} (${reasonOf(cause)}).`,
    ownMachine ? 'Start it with npm start in the folder of the project,' : 'Check the network and the address,',
    'or set PORTDAY_URL to where it runs.',
  )
}

/** Something answered that does not speak GraphQL. */
export function notPortday(address: URL, status: number): Failure {
  return new Failure(
    EXIT.unreachable,
    `What answers at ${address.href} is not Portday (HTTP ${status}, no GraphQL).`,
    'Set PORTDAY_URL to where Portday runs.',
  )
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown'
  const inner = cause.cause
  if (inner instanceof Error && 'code' in inner && typeof inner.code === 'string') return inner.code
  return inner instanceof Error && inner.message !== '' ? inner.message : cause.message
}
