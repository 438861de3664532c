import { ago } from '../moment.ts'
import { ticked } from '../steps.ts'
import type { MigrationStory } from '../story.ts'
import { committed, letterAccepted, portedAndCompleted } from '../usual-way.ts'

/** Done, toll-free numbers included; the old trunk waits for the customer's word. */
export const MARROW_BAY: MigrationStory = {
  id: 'd0000008-0000-4000-8000-000000000008',
  word: 'marrow-bay',
  customer: 'Marrow Bay Clinics',
  platform: 'Zoom Phone',
  timeZone: 'America/Los_Angeles',
  dealStage: 7,
  lead: 'Dana Reyes',
  opened: ago(32, '09:20'),
  papers: {
    legalName: 'Marrow Bay Clinics, P.C.',
    signer: 'Dr. Samuel Achterberg',
    signerTitle: 'Practice Owner',
    address: { line1: '3550 Harbor Drive', line2: 'Suite 12', city: 'San Diego', region: 'CA', postalCode: '92101' },
  },
  orders: {
    'at&t': {
      carrier: 'AT&T Business',
      account: '619 C03-2290 341',
      numbers: '619-555-0100..0114',
      story: [
        ...letterAccepted(24),
        ...committed(ago(7, '09:00'), ago(14, '10:30'), ago(10, '15:00'), 'Lena Ortiz', 'ZP-557602'),
        ...portedAndCompleted(7),
      ],
    },
    'toll-free': {
      carrier: 'Lumen',
      account: 'TF-619-4402',
      numbers: '855-555-0110..0111',
      respOrg: 'QXM01',
      story: [
        ...letterAccepted(12),
        ...committed(ago(7, '09:00'), ago(10, '09:10'), ago(10, '15:05'), 'Lena Ortiz', 'ZP-557655'),
        ...portedAndCompleted(7),
      ],
    },
  },
  story: [
    ticked(ago(12, '16:40'), 'PLATFORM_CONFIGURED'),
    ticked(ago(10, '16:00'), 'PRE_CUTOVER_CALL', 'Both clinics close at noon on the day.'),
    ticked(ago(8, '16:15'), 'FINAL_REVIEW'),
    ticked(ago(7, '07:00'), 'CHANNELS_OPEN'),
    ticked(ago(7, '09:05'), 'PORT_BEGINS'),
    ticked(ago(7, '10:00'), 'E911_TEST'),
    ticked(ago(7, '13:10'), 'HEALTH_CHECK', 'Two handsets were re-provisioned.'),
  ],
}
