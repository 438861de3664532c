const MOST = 200
const names = new Map<string, string>()

/**
 * A statement that each connection parses and plans once and keeps, for texts that come again and again with other
 * values: for a small read, planning takes longer than running. Not for a text whose best plan hangs on its values, as a
 * filter's does. The first 200 texts of a process are kept; whatever else callers think up is planned each time.
 */
export function prepared(text: string, values: readonly unknown[]): { name?: string; text: string; values: unknown[] } {
  if (!names.has(text) && names.size < MOST) names.set(text, `read-${names.size + 1}`)
  const name = names.get(text)
  return name === undefined ? { text, values: [...values] } : { name, text, values: [...values] }
}
