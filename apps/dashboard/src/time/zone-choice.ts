import { useStore } from 'ra-core'

/** Whose clock times are shown on: the place where it happens, who looks, or UTC. */
export const ZONE_CHOICES = ['site', 'mine', 'utc'] as const
export type ZoneChoice = (typeof ZONE_CHOICES)[number]

export const ZONE_WORDS = { site: 'Site', mine: 'Mine', utc: 'UTC' } as const satisfies Record<ZoneChoice, string>

/** Kept in this browser, so that every screen shows times on the same clock. */
export function useZoneChoice(): [ZoneChoice, (choice: ZoneChoice) => void] {
  return useStore<ZoneChoice>('portday.zone', 'site')
}

/** The zone to show a time in that belongs to a place in `siteZone`. */
export function zoneShown(choice: ZoneChoice, siteZone: string): string {
  if (choice === 'utc') return 'UTC'
  return choice === 'mine' ? Intl.DateTimeFormat().resolvedOptions().timeZone : siteZone
}
