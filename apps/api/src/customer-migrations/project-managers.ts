import type { RequestContext } from '../platform/request-context.ts'

/** Everybody who leads a migration, each once, by name. */
export async function projectManagers(context: RequestContext): Promise<string[]> {
  const { rows } = await context.database.read.query<{ name: string }>(
    `SELECT DISTINCT project_manager AS name FROM customer_migrations WHERE project_manager IS NOT NULL ORDER BY 1`,
  )
  return rows.map(({ name }) => name)
}
