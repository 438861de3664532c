import type pg from 'pg'

/** What one request asks: the variables of the operation, and the same as the parameters of the bare statement. */
export interface Question {
  readonly variables: Readonly<Record<string, unknown>>
  readonly values: readonly unknown[]
}

/** One reading, put to Portday as GraphQL and to the bare server as one statement that answers `body`, JSON as text. */
export interface ReadCase {
  readonly name: string
  readonly title: string
  readonly query: string
  readonly bareSql: string
  /** Many different ones, so that no cache of one answer is measured. */
  questions(database: pg.Client): Promise<readonly Question[]>
}

export function encodeCursor(place: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}
