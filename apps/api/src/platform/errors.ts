import { GraphQLError } from 'graphql'
import type { Role } from './role.ts'

/** The codes in `extensions.code` of a GraphQL error: what is no rule. They never change their meaning. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'IDEMPOTENCY_KEY_REUSED',
  'RATE_LIMITED',
  'INTERNAL_SERVER_ERROR',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

function typedError(code: ErrorCode, message: string, extensions: Record<string, unknown>): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } })
}

/**
 * A value that no rule can judge: malformed, too long, unknown as a name.
 * `field` is the path in the operation's arguments, as in `['input', 'numbers', '3']`.
 */
export function badUserInput(field: readonly string[], message: string, remedy: string): GraphQLError {
  return typedError('BAD_USER_INPUT', message, { field, remedy })
}

/** Nobody is known. `problem` says what was wrong with a key or session that was given. */
export function unauthenticated(problem: string | null): GraphQLError {
  return typedError('UNAUTHENTICATED', problem ?? 'This needs a key or a session, and none was given.', {
    remedy: 'Send `Authorization: Bearer <key>`, or sign in with the link of `npx porting-tracker sign-in-link`.',
  })
}

/** Known, but not allowed. */
export function forbidden(held: Role, needed: Role): GraphQLError {
  return typedError('FORBIDDEN', `This needs the role ${needed}, and this key has the role ${held}.`, {
    needed,
    remedy: `Ask an admin for a key with the role ${needed}.`,
  })
}

/** A key has as many streams open as it may. */
export function tooManyStreams(actor: string): GraphQLError {
  return typedError('RATE_LIMITED', `"${actor}" has as many live streams open here as one key may.`, {
    remedy: 'Close one of them, or share one among the parts of a program.',
  })
}
