import { EXIT, type ExitCode } from '../exit-code.ts'
import { Failure } from '../failure.ts'

export interface GraphqlError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

interface Asked {
  readonly hasKey: boolean
  readonly address: URL
}

interface ErrorKind {
  readonly exit: ExitCode
  readonly remedy: (asked: Asked) => string
}

const KINDS: Readonly<Record<string, ErrorKind>> = {
  BAD_USER_INPUT: { exit: EXIT.usage, remedy: () => 'Correct the value and run the command again.' },
  UNAUTHENTICATED: {
    exit: EXIT.failed,
    remedy: ({ hasKey, address }) =>
      hasKey
        ? `${address.origin} does not know the key: put one that it knows into PORTDAY_API_KEY.`
        : 'Put an API key into PORTDAY_API_KEY, or run the command in the folder where npm start runs.',
  },
  FORBIDDEN: { exit: EXIT.failed, remedy: () => 'Use a key with more rights; whoami tells what this one may do.' },
  RATE_LIMITED: { exit: EXIT.failed, remedy: () => 'Wait a minute and run the command again.' },
  GRAPHQL_VALIDATION_FAILED: {
    exit: EXIT.failed,
    remedy: () => 'The tracker and the server are of different versions: build both from the same one.',
  },
}

const FAULT: ErrorKind = {
  exit: EXIT.failed,
  remedy: () => 'Run the command again; if it stays, look into the log of the server.',
}

/** The failure for errors of the request or the server; a rule's no never comes this way. */
export function failureOfErrors(errors: readonly GraphqlError[], asked: Asked): Failure {
  const codes = errors.map(({ extensions }) => String(extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR'))
  const kind = codes.map((code) => KINDS[code]).find((known) => known !== undefined) ?? FAULT
  const messages = errors.map(({ message, extensions }, index) => {
    const id = extensions?.['errorId'] ?? extensions?.['id']
    return `${message}${typeof id === 'string' ? ` (${id})` : ''} [${codes[index]}]`
  })
  return new Failure(kind.exit, messages.join('\n'), kind.remedy(asked))
}
