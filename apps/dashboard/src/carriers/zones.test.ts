import { expect, it } from 'vitest'
import { zoneShort, zonesToChoose, zoneWords } from './zones.ts'

it.each([
  ['America/New_York', 'Eastern Time, New York', 'ET'],
  ['America/St_Johns', expect.stringMatching(/, St Johns$/), expect.any(String)],
  ['Mars/Olympus', 'Mars/Olympus', 'Mars/Olympus'],
])('%s', (zone, words, short) => {
  expect([zoneWords(zone), zoneShort(zone)]).toEqual([words, short])
})

it('keeps the zone that a carrier already has among those to choose', () => {
  expect(zonesToChoose('America/Boise')[0]).toBe('America/Boise')
  expect(zonesToChoose('America/Denver')).toHaveLength(15)
})
