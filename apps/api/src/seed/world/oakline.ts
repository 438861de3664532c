import { ago, ahead } from '../moment.ts'
import type { MigrationStory } from '../story.ts'
import { committed, letterAccepted, letterSent } from '../usual-way.ts'

/** Two carriers stand; Spectrum never said that it has the letter. */
export const OAKLINE: MigrationStory = {
  id: 'd0000003-0000-4000-8000-000000000003',
  word: 'oakline',
  customer: 'Oakline Realty Partners',
  platform: 'Zoom Phone',
  timeZone: 'America/Los_Angeles',
  dealStage: 5,
  lead: 'Priya Nair',
  opened: ago(21, '13:15'),
  papers: {
    legalName: 'Oakline Realty Partners LLC',
    signer: 'Grace Lindholm',
    signerTitle: 'Managing Broker',
    address: { line1: '720 Olive Way', line2: 'Suite 1500', city: 'Seattle', region: 'WA', postalCode: '98101' },
  },
  orders: {
    'at&t': {
      carrier: 'AT&T Business',
      account: '206 Z88-1203 559',
      numbers: '206-555-0100..0117',
      story: [
        ...letterAccepted(16),
        ...committed(ahead(2, '10:00'), ago(5, '10:40'), ago(3, '15:00'), 'Lena Ortiz', 'ZP-558311'),
      ],
    },
    't-mobile': {
      carrier: 'T-Mobile',
      account: '947120338',
      numbers: '425-555-0100..0106',
      story: [
        ...letterAccepted(4),
        ...committed(ahead(2, '10:00'), ago(2, '09:45'), ago(2, '15:20'), 'Lena Ortiz', 'ZP-558340'),
      ],
    },
    spectrum: {
      carrier: 'Spectrum Business',
      account: '8260 13 220 0074418',
      numbers: '253-555-0120..0139',
      story: letterSent(6, '09:20'),
    },
    'at&t wireless': {
      carrier: 'AT&T Wireless',
      account: '287301449920',
      numbers: '360-555-0150..0153',
      story: letterAccepted(2),
    },
  },
}
