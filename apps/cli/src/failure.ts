import { EXIT, type ExitCode, exitOfRefusals } from './exit-code.ts'

/** Ends a command. `message` says what is and what was wanted, `remedy` what to do next; both go to stderr. */
export class Failure extends Error {
  readonly exitCode: ExitCode
  readonly remedy: readonly string[]

  constructor(exitCode: ExitCode, message: string, ...remedy: string[]) {
    super(message)
    this.exitCode = exitCode
    this.remedy = remedy
  }
}

/** A rule's no, as the API gives it. */
export interface RefusalText {
  readonly code: string
  readonly message: string
  readonly remedy: string
  readonly path: readonly string[]
  readonly portOrderId?: string | null
  readonly changedFields?: readonly string[] | null
}

/** Ends a command that a rule refused; nothing was changed. `hints` follow the refusals. */
export class RefusedFailure extends Failure {
  readonly refusals: readonly RefusalText[]

  constructor(refusals: readonly RefusalText[], ...hints: string[]) {
    super(exitOfRefusals(refusals), refusals.map(({ message }) => message).join(' '), ...hints)
    this.refusals = refusals
  }
}

/** The command was not understood; nothing was sent. */
export function usage(message: string, ...remedy: string[]): Failure {
  return new Failure(EXIT.usage, message, ...remedy)
}

/** What the command names does not exist. */
export function notFound(message: string, ...remedy: string[]): Failure {
  return new Failure(EXIT.notFound, message, ...remedy)
}
