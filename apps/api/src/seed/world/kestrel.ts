import { ago, ahead } from '../moment.ts'
import { by, targetSet, ticked } from '../steps.ts'
import type { MigrationStory } from '../story.ts'
import { committed, letterAccepted } from '../usual-way.ts'

const RELEASE = ahead(3, '06:00')

/** Ready: every FOC is on one morning, and each was confirmed by voice. */
export const KESTREL: MigrationStory = {
  id: 'd0000006-0000-4000-8000-000000000006',
  word: 'kestrel',
  customer: 'Kestrel Manufacturing',
  platform: 'RingCentral',
  timeZone: 'America/Chicago',
  dealStage: 5,
  lead: 'Marcus Webb',
  opened: ago(25, '08:50'),
  papers: {
    legalName: 'Kestrel Manufacturing Company',
    signer: 'Ingrid Solberg',
    signerTitle: 'Chief Financial Officer',
    address: { line1: '300 Southwest Trafficway', city: 'Kansas City', region: 'MO', postalCode: '64108' },
  },
  orders: {
    lumen: {
      carrier: 'Lumen',
      account: '816-555-0100-512',
      numbers: '816-555-0100..0120',
      story: [
        ...letterAccepted(14),
        ...committed(RELEASE, ago(6, '10:25'), ago(4, '14:30'), 'Noor Haddad', 'RC-76980'),
      ],
    },
    cox: {
      carrier: 'Cox',
      account: '001 5520 030117742',
      numbers: '913-555-0100..0114',
      story: [
        ...letterAccepted(10),
        ...committed(RELEASE, ago(5, '11:10'), ago(4, '14:40'), 'Noor Haddad', 'RC-76991'),
      ],
    },
    'verizon wireless': {
      carrier: 'Verizon Wireless',
      account: '742019938-00001',
      numbers: '402-555-0130..0137',
      story: [...letterAccepted(4), ...committed(RELEASE, ago(2, '09:10'), ago(2, '16:00'), 'Noor Haddad', 'RC-77020')],
    },
  },
  story: [
    targetSet(ago(2, '16:30'), ahead(5, '12:00')),
    by('Priya Nair', ticked(ago(1, '10:45'), 'PLATFORM_CONFIGURED', 'All 44 users called out on temporary numbers.')),
    ticked(ago(1, '14:00'), 'PRE_CUTOVER_CALL', 'Second shift is told; the plant line is answered by the guard.'),
  ],
}
