/** Where carriers of the US and Canada have their offices (R4.2); a carrier may keep another that it already has. */
const OFFICE_ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'America/St_Johns',
  'America/Halifax',
  'America/Toronto',
  'America/Winnipeg',
  'America/Regina',
  'America/Edmonton',
  'America/Vancouver',
] as const

/** The zones to choose from, that of now among them. */
export function zonesToChoose(now: string): readonly string[] {
  return OFFICE_ZONES.some((zone) => zone === now) ? OFFICE_ZONES : [now, ...OFFICE_ZONES]
}

/** `Eastern Time, New York`; the plain name where the browser doesn't know the zone. */
export function zoneWords(zone: string): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  const named = zoneName(zone, 'longGeneric')
  return named === null ? zone : `${named}, ${city}`
}

/** `ET`: a zone where there is little room. */
export function zoneShort(zone: string): string {
  return zoneName(zone, 'shortGeneric') ?? zone
}

function zoneName(timeZone: string, timeZoneName: 'longGeneric' | 'shortGeneric'): string | null {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName }).formatToParts(0)
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? null
  } catch {
    return null
  }
}
