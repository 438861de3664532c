import { ago, hoursAgo } from '../moment.ts'
import { by, outcomeOf, ticked } from '../steps.ts'
import type { MigrationStory } from '../story.ts'
import { committed, letterAccepted } from '../usual-way.ts'

const RELEASE = hoursAgo(5)

/** In the middle of it: two numbers did not move, and one that did rings nowhere. */
export const GRANITE_PEAK: MigrationStory = {
  id: 'd0000011-0000-4000-8000-000000000011',
  word: 'granite-peak',
  customer: 'Granite Peak Logistics',
  platform: 'Webex Calling',
  timeZone: 'America/Denver',
  dealStage: 6,
  lead: 'Marcus Webb',
  opened: ago(27, '10:30'),
  papers: {
    legalName: 'Granite Peak Logistics LLC',
    signer: 'Wesley Tanaka',
    signerTitle: 'Operations Director',
    address: { line1: '5601 Havana Street', line2: 'Unit B', city: 'Denver', region: 'CO', postalCode: '80239' },
  },
  orders: {
    comcast: {
      carrier: 'Comcast Business',
      account: '8497 10 118 0340092',
      numbers: '720-555-0100..0112',
      story: [
        ...letterAccepted(16),
        ...committed(RELEASE, ago(6, '10:10'), ago(3, '14:45'), 'Jorge Santos', 'WX-20466'),
        outcomeOf(hoursAgo(4, 45), 'ported', '720-555-0100..0110'),
        outcomeOf(hoursAgo(4, 15), 'failed', '720-555-0111..0112', 'Still ring at Comcast; the NOC has ticket 90311.'),
        outcomeOf(hoursAgo(4, 5), 'tested', '720-555-0100..0109'),
        outcomeOf(hoursAgo(4), 'test_failed', '720-555-0110', 'Fast busy: no inbound route on the dispatch queue.'),
      ],
    },
    lumen: {
      carrier: 'Lumen',
      account: '719-555-0100-664',
      numbers: '719-555-0100..0107',
      story: [
        ...letterAccepted(19),
        ...committed(RELEASE, ago(7, '13:20'), ago(3, '14:50'), 'Jorge Santos', 'WX-20467'),
        outcomeOf(hoursAgo(4, 50), 'ported'),
        outcomeOf(hoursAgo(4, 20), 'tested'),
      ],
    },
  },
  story: [
    ticked(ago(5, '15:15'), 'PLATFORM_CONFIGURED'),
    ticked(ago(3, '15:45'), 'PRE_CUTOVER_CALL', 'Dispatch moves to mobile phones for the first hour.'),
    by('Priya Nair', ticked(hoursAgo(7), 'CHANNELS_OPEN')),
    by('Priya Nair', ticked(hoursAgo(5), 'PORT_BEGINS')),
  ],
}
