import { ago, ahead } from '../moment.ts'
import { by, ordered, targetSet } from '../steps.ts'
import type { MigrationStory } from '../story.ts'
import { letterAccepted } from '../usual-way.ts'

/** The target was promised while only mobile numbers were known of; a small carrier came later, and it is too tight now. */
export const SALTMARSH: MigrationStory = {
  id: 'd0000014-0000-4000-8000-000000000014',
  word: 'saltmarsh',
  customer: 'Saltmarsh Brewing Company',
  platform: 'RingCentral',
  timeZone: 'America/New_York',
  dealStage: 4,
  lead: 'Priya Nair',
  opened: ago(11, '09:55'),
  papers: {
    legalName: 'Saltmarsh Brewing Company, LLC',
    signer: 'Calvin Rutledge',
    signerTitle: 'Member',
    address: { line1: '212 Morrison Drive', city: 'Charleston', region: 'SC', postalCode: '29403' },
  },
  orders: {
    'verizon wireless': {
      carrier: 'Verizon Wireless',
      account: '585003317-00002',
      numbers: '843-555-0100..0105',
      story: letterAccepted(2),
    },
    'low country': {
      carrier: 'Low Country Telephone',
      account: 'LC 0041-7',
      numbers: '912-555-0120..0131',
      story: [by('Marcus Webb', ordered(ago(2, '16:30')))],
    },
    'toll-free': {
      carrier: 'Comcast Business',
      account: 'TF-843-2001',
      numbers: '888-555-0125',
      respOrg: 'CMC07',
      story: letterAccepted(2),
    },
  },
  story: [targetSet(ago(5, '10:00'), ahead(12, '12:00'))],
}
