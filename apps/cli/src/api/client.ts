import type { TypedDocumentString } from '@portday/schema/tracker'
import { isOwnMachine } from './address.ts'
import { failureOfErrors, type GraphqlError } from './graphql-errors.ts'
import { notPortday, unreachable } from './unreachable.ts'

const LONGEST_WAIT_MS = 120_000

/** Sends one document and answers with its data; every other answer ends the command. */
export type Ask = <R, V>(document: TypedDocumentString<R, V>, variables: V) => Promise<R>

interface GraphqlAnswer {
  readonly data?: unknown
  readonly errors?: readonly GraphqlError[]
}

export function apiClient(address: URL, key: string | null): Ask {
  return async <R, V>(document: TypedDocumentString<R, V>, variables: V): Promise<R> => {
    const query = document.toString()
    const response = await post(address, key, { query, variables, operationName: operationName(query) })
    const answer = await readAnswer(address, response)
    if (answer.errors && answer.errors.length > 0)
      throw failureOfErrors(answer.errors, { hasKey: key !== null, address })
    return answer.data as R
  }
}

function operationName(query: string): string | undefined {
  return /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1]
}

async function post(address: URL, key: string | null, body: object): Promise<Response> {
  try {
    return await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
      redirect: 'error',
    })
  } catch (cause) {
    throw unreachable(address, cause, isOwnMachine(address))
  }
}

async function readAnswer(address: URL, response: Response): Promise<GraphqlAnswer> {
  let answer: unknown
  try {
    answer = JSON.parse(await response.text())
  } catch {
    throw notPortday(address, response.status)
  }
  if (!isGraphqlAnswer(answer)) throw notPortday(address, response.status)
  return answer
}

function isGraphqlAnswer(answer: unknown): answer is GraphqlAnswer {
  if (typeof answer !== 'object' || answer === null) return false
  const errors = 'errors' in answer ? answer.errors : undefined
  return Array.isArray(errors) ? errors.length > 0 : 'data' in answer && answer.data !== null
}
