import type { Refusal } from '@portday/domain/verdict'
import type { RequestContext } from '../platform/request-context.ts'

/** A refused command writes nothing but is counted (R2.5), by command and code. */
export async function countRefusals(
  context: RequestContext,
  command: string,
  refusals: readonly Refusal[],
): Promise<void> {
  if (refusals.length === 0) return
  const codes = [...new Set(refusals.map(({ code }) => code))].sort()
  await context.database.dataSource.query(
    `INSERT INTO refused_commands (command, code, times, last_at)
     SELECT $1, code, 1, $3 FROM unnest($2::text[]) AS code
     ON CONFLICT (command, code) DO UPDATE SET times = refused_commands.times + 1, last_at = excluded.last_at`,
    [command, codes, context.now().toString()],
  )
}
