/**
 * JSON with the keys of every object in order and nothing optional between tokens, so that equal values are equal texts
 * and the hash over them is stable. What has a `toJSON` (Temporal values) is asked for it; `undefined` is left out.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inKeyOrder(value)) ?? 'null'
}

function inKeyOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if ('toJSON' in value && typeof value.toJSON === 'function') return value.toJSON()
  if (Array.isArray(value)) return value.map(inKeyOrder)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return Object.fromEntries(entries.map(([key, inner]) => [key, inKeyOrder(inner)]))
}
