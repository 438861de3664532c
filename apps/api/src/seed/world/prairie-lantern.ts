import { ago, ahead } from '../moment.ts'
import {
  acknowledged,
  carrierCalled,
  carrierDescribed,
  csrSaved,
  focHeard,
  letterSaved,
  ordered,
  submitted,
} from '../steps.ts'
import type { MigrationStory } from '../story.ts'

/** Canada: a carrier on Pacific time, and a letter that only the platform's portal has. */
export const PRAIRIE_LANTERN: MigrationStory = {
  id: 'd0000015-0000-4000-8000-000000000015',
  word: 'prairie-lantern',
  customer: 'Prairie Lantern Cooperative',
  platform: 'Microsoft Teams Phone',
  timeZone: 'America/Winnipeg',
  dealStage: 5,
  lead: 'Marcus Webb',
  opened: ago(18, '10:25'),
  papers: {
    legalName: 'Prairie Lantern Co-operative Ltd.',
    signer: 'Monique Desrosiers',
    signerTitle: 'General Manager',
    address: {
      line1: '201 Portage Avenue',
      line2: 'Suite 1800',
      city: 'Winnipeg',
      region: 'MB',
      postalCode: 'R3B 3K6',
      country: 'Canada',
    },
  },
  orders: {
    telus: {
      carrier: 'TELUS',
      carrierType: 'ilec',
      account: '60445-118',
      numbers: '604-555-0100..0119',
      story: [
        ordered(ago(16, '09:40')),
        carrierDescribed(ago(16, '10:00'), {
          timeZone: 'America/Vancouver',
          escalationRoute: 'Through the winning carrier, to the local number portability desk',
        }),
        csrSaved(ago(14, '11:05')),
        carrierCalled(ago(13, '14:20'), 'TELUS business care'),
        letterSaved(ago(12, '10:30')),
        submitted(ago(11, '09:15')),
        acknowledged(ago(10, '15:10')),
        focHeard(ago(2, '13:05'), ahead(5, '09:00')),
      ],
    },
    rogers: {
      carrier: 'Rogers Business',
      carrierType: 'clec',
      account: '2-3398-7714',
      numbers: '416-555-0100..0108',
      story: [ordered(ago(7, '11:30')), submitted(ago(1, '11:05'))],
    },
  },
}
