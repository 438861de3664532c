import { HttpError } from 'ra-core'
import type { RefusalTold } from '../command/use-command.ts'

/** A rule said no, in react-admin's words: `errors` by path for its forms, and the refusals as the API told them. */
export function refused(refusals: readonly RefusalTold[]): HttpError {
  const errors = Object.fromEntries(refusals.map(({ path, message }) => [path.join('.'), message]))
  return new HttpError('A rule said no.', 422, { errors, refusals })
}

/** The refusals of a change that a rule said no to; null when it failed for another reason. */
export function refusalsIn(error: unknown): readonly RefusalTold[] | null {
  return error instanceof HttpError ? (error.body?.refusals ?? null) : null
}

const NOT_FOUND = 404

export function unknownRecord(what: string): HttpError {
  return new HttpError(what, NOT_FOUND)
}

export function isUnknownRecord(error: unknown): boolean {
  return error instanceof HttpError && error.status === NOT_FOUND
}
