import type { Trouble } from './destination.ts'

/** Milliseconds: the first pause, and the longest. */
export interface Pauses {
  readonly first: number
  readonly longest: number
}

export const PASSING_PAUSES: Pauses = { first: 500, longest: 60_000 }
export const LASTING_PAUSES: Pauses = { first: 15_000, longest: 600_000 }

/**
 * How long to leave a destination alone after `attempts` failures in a row, in milliseconds: doubled each time, and
 * somewhere between half of that and all of it, so that many senders don't come back in step.
 */
export function backOff(
  trouble: Trouble,
  attempts: number,
  random: () => number = Math.random,
  pauses = { passing: PASSING_PAUSES, lasting: LASTING_PAUSES },
): number {
  const { first, longest } = trouble.lasting ? pauses.lasting : pauses.passing
  const whole = Math.min(first * 2 ** (attempts - 1), longest)
  return Math.round(whole / 2 + (random() * whole) / 2)
}
