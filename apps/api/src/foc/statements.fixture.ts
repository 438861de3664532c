import { vi } from 'vitest'
import type { Desk } from './porting-desk.fixture.ts'

/** Runs `work`, which can ask how many statements the server has read the database with since. */
export async function countStatements<T>(desk: Desk, work: (statements: () => number) => () => Promise<T>): Promise<T> {
  const query = vi.spyOn(desk.api.database.read, 'query')
  try {
    return await work(() => query.mock.calls.length)()
  } finally {
    query.mockRestore()
  }
}
