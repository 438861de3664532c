/** The zones of the US and Canada, which most sites stand in, by the name that people use. */
const NEAR = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Halifax',
  'America/St_Johns',
  'America/Toronto',
  'America/Winnipeg',
  'America/Edmonton',
  'America/Vancouver',
] as const

/** Zones to choose from: those of the US and Canada first, then all that the browser knows, each once. */
export function zonesToChoose(known: readonly string[] = Intl.supportedValuesOf('timeZone')): readonly string[] {
  return [...new Set([...NEAR, ...known])]
}
