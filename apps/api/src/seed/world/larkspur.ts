import { ago, ahead } from '../moment.ts'
import { by, focConfirmed, focHeard, slipped, ticked } from '../steps.ts'
import type { MigrationStory } from '../story.ts'
import { committed, letterAccepted } from '../usual-way.ts'

/** Verizon moved its date twice; the last one is confirmed, and the other carriers follow it. */
export const LARKSPUR: MigrationStory = {
  id: 'd0000012-0000-4000-8000-000000000012',
  word: 'larkspur',
  customer: 'Larkspur Senior Living',
  platform: 'Zoom Phone',
  timeZone: 'America/Phoenix',
  dealStage: 5,
  lead: 'Dana Reyes',
  opened: ago(34, '08:40'),
  papers: {
    legalName: 'Larkspur Senior Living Communities LLC',
    signer: 'Ruth Castellanos',
    signerTitle: 'Executive Director',
    address: { line1: '7700 E Thomas Road', line2: 'Suite 115', city: 'Scottsdale', region: 'AZ', postalCode: '85251' },
  },
  orders: {
    verizon: {
      carrier: 'Verizon Business',
      account: '480-0100-31190',
      numbers: '480-555-0100..0133',
      story: [
        ...letterAccepted(24),
        ...committed(ago(3, '06:00'), ago(13, '10:00'), ago(11, '15:30'), 'Lena Ortiz', 'ZP-557930'),
        slipped(ago(8, '13:45'), ahead(2, '06:00'), 'Verizon is short of people in the central office', 'Dana Reyes'),
        focConfirmed(ago(7, '14:20'), ahead(2, '06:00'), 'Lena Ortiz', 'ZP-558012'),
        slipped(
          ago(3, '11:15'),
          ahead(6, '06:00'),
          'A trunk group at the tandem has to be rebuilt first',
          'Dana Reyes',
        ),
        focConfirmed(ago(2, '14:40'), ahead(6, '06:00'), 'Lena Ortiz', 'ZP-558342'),
      ],
    },
    centurylink: {
      carrier: 'CenturyLink',
      account: '520-555-0100-917',
      numbers: '520-555-0100..0111',
      story: [
        ...letterAccepted(16),
        ...committed(ahead(6, '06:30'), ago(2, '10:20'), ago(2, '14:50'), 'Lena Ortiz', 'ZP-558344'),
      ],
    },
    cox: {
      carrier: 'Cox',
      account: '001 7610 044719303',
      numbers: '623-555-0140..0149',
      story: [...letterAccepted(9), focHeard(ago(1, '13:10'), ahead(6, '06:30'), 'portal')],
    },
    'toll-free': {
      carrier: 'Verizon Business',
      account: 'TF-480-1177',
      numbers: '844-555-0160',
      respOrg: 'VZB02',
      story: [
        ...letterAccepted(4),
        ...committed(ahead(6, '07:00'), ago(2, '09:30'), ago(2, '14:55'), 'Lena Ortiz', 'ZP-558345'),
      ],
    },
  },
  story: [by('Marcus Webb', ticked(ago(9, '16:05'), 'PLATFORM_CONFIGURED', 'Nurse call lines were tested twice.'))],
}
