/** What the command's exit code says; scripts rely on it. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  refused: 3,
  notFound: 4,
  conflict: 5,
  unreachable: 6,
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

const REFUSALS_OF_THEIR_OWN: Readonly<Record<string, ExitCode>> = {
  NOT_FOUND: EXIT.notFound,
  STALE_VERSION: EXIT.conflict,
}

/** The exit code for one or more refusals: the first that has one of its own decides. */
export function exitOfRefusals(refusals: readonly { readonly code: string }[]): ExitCode {
  for (const { code } of refusals) {
    const own = REFUSALS_OF_THEIR_OWN[code]
    if (own !== undefined) return own
  }
  return EXIT.refused
}
