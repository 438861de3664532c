import { ago, ahead } from '../moment.ts'
import { csrSaved, ordered } from '../steps.ts'
import type { MigrationStory } from '../story.ts'
import { committed, letterAccepted } from '../usual-way.ts'

/** Two sites in two zones, and FOCs too far apart. */
export const RIDGELINE: MigrationStory = {
  id: 'd0000004-0000-4000-8000-000000000004',
  word: 'ridgeline',
  customer: 'Ridgeline Credit Union',
  platform: 'RingCentral',
  timeZone: 'America/Denver',
  dealStage: 5,
  lead: 'Priya Nair',
  opened: ago(24, '09:30'),
  papers: {
    legalName: 'Ridgeline Credit Union',
    signer: 'Mateo Villarreal',
    signerTitle: 'VP Operations',
    address: { line1: '1675 Larimer Street', line2: 'Suite 300', city: 'Denver', region: 'CO', postalCode: '80202' },
  },
  sites: [
    {
      name: 'Phoenix branch',
      address: '2400 East Camelback Road, Phoenix, AZ 85016',
      timeZone: 'America/Phoenix',
      contacts: [{ name: 'Alma Begay, branch manager', phone: '602-555-0166' }],
    },
  ],
  orders: {
    lumen: {
      carrier: 'Lumen',
      account: '303-555-0100-220',
      numbers: '303-555-0100..0151',
      story: [
        ...letterAccepted(12),
        ...committed(ahead(5, '06:00'), ago(4, '10:05'), ago(3, '13:15'), 'Noor Haddad', 'RC-77102'),
      ],
    },
    cox: {
      carrier: 'Cox',
      account: '001 7610 088214501',
      numbers: '602-555-0100..0125',
      site: 'Phoenix branch',
      papers: {
        address: { line1: '2400 East Camelback Road', city: 'Phoenix', region: 'AZ', postalCode: '85016' },
      },
      story: [
        ...letterAccepted(6),
        ...committed(ahead(9, '08:00'), ago(3, '11:30'), ago(2, '16:05'), 'Noor Haddad', 'RC-77119'),
      ],
    },
    'silver basin': {
      carrier: 'Silver Basin Telephone',
      carrierType: 'regional',
      account: 'SB-10447',
      numbers: '970-555-0130..0169',
      story: letterAccepted(14),
    },
    'toll-free': {
      carrier: 'Lumen',
      account: 'TF-220-8831',
      numbers: '833-555-0150..0151',
      respOrg: 'QLM01',
      story: [ordered(ago(2, '14:10')), csrSaved(ago(1, '11:40'))],
    },
  },
}
