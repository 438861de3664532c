import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

/** Why an operation gave no data. */
export type Failure =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'busy' }
  /** The API doesn't take what was typed, and says why. */
  | { readonly kind: 'not-taken'; readonly message: string }
  | { readonly kind: 'fault'; readonly requestId: string | null }
  | { readonly kind: 'unreachable' }

interface GraphQLProblem {
  readonly message: string
  readonly extensions?: Readonly<Record<string, unknown>> | undefined
}

export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return ofProblem(error.errors[0])
  if (ServerError.is(error)) return ofProblem(problemIn(error.bodyText))
  return { kind: 'unreachable' }
}

function ofProblem(problem: GraphQLProblem | undefined): Failure {
  const extensions = problem?.extensions ?? {}
  const requestId = extensions['requestId']
  switch (extensions['code']) {
    case 'UNAUTHENTICATED':
      return { kind: 'signed-out' }
    case 'FORBIDDEN':
      return { kind: 'forbidden' }
    case 'RATE_LIMITED':
      return { kind: 'busy' }
    case 'BAD_USER_INPUT':
      return {
        kind: 'not-taken',
        message: [problem?.message, extensions['remedy']].filter((text) => typeof text === 'string').join(' '),
      }
    default:
      return { kind: 'fault', requestId: typeof requestId === 'string' ? requestId : null }
  }
}

/** Some answers say the reason in the body beside a status that is no 2xx. */
function problemIn(body: string): GraphQLProblem | undefined {
  try {
    return JSON.parse(body)?.errors?.[0]
  } catch {
    return undefined
  }
}
