import { ago } from '../moment.ts'
import { completed, ticked } from '../steps.ts'
import type { MigrationStory } from '../story.ts'
import { committed, letterAccepted, portedAndCompleted } from '../usual-way.ts'

/** Closed to the last step: the old trunk is gone with the customer's word. T-Mobile was closed without test calls. */
export const WHITLOCK: MigrationStory = {
  id: 'd0000016-0000-4000-8000-000000000016',
  word: 'whitlock',
  customer: 'Whitlock Insurance Group',
  platform: 'RingCentral',
  timeZone: 'America/Chicago',
  dealStage: 7,
  lead: 'Priya Nair',
  opened: ago(41, '09:00'),
  papers: {
    legalName: 'Whitlock Insurance Group, Inc.',
    signer: 'Patricia Whitlock',
    signerTitle: 'President',
    address: {
      line1: '150 North Wacker Drive',
      line2: 'Suite 2400',
      city: 'Chicago',
      region: 'IL',
      postalCode: '60606',
    },
  },
  orders: {
    'at&t': {
      carrier: 'AT&T Business',
      account: '312 W71-8800 045',
      numbers: '312-555-0100..0124',
      story: [
        ...letterAccepted(31),
        ...committed(ago(14, '09:00'), ago(20, '11:00'), ago(17, '14:00'), 'Noor Haddad', 'RC-76104'),
        ...portedAndCompleted(14),
      ],
    },
    comcast: {
      carrier: 'Comcast Business',
      account: '8771 20 155 0619930',
      numbers: '773-555-0110..0121',
      story: [
        ...letterAccepted(27),
        ...committed(ago(14, '09:00'), ago(19, '10:30'), ago(17, '14:05'), 'Noor Haddad', 'RC-76131'),
        ...portedAndCompleted(14),
      ],
    },
    't-mobile': {
      carrier: 'T-Mobile',
      account: '960027715',
      numbers: '847-555-0170..0175',
      story: [
        ...letterAccepted(18),
        ...committed(ago(14, '10:00'), ago(16, '09:40'), ago(15, '13:30'), 'Noor Haddad', 'RC-76188'),
        completed(ago(9, '16:50')),
      ],
    },
  },
  story: [
    ticked(ago(19, '15:00'), 'PLATFORM_CONFIGURED'),
    ticked(ago(17, '15:30'), 'PRE_CUTOVER_CALL'),
    ticked(ago(15, '16:00'), 'FINAL_REVIEW'),
    ticked(ago(14, '07:00'), 'CHANNELS_OPEN'),
    ticked(ago(14, '09:05'), 'PORT_BEGINS'),
    ticked(ago(14, '10:05'), 'E911_TEST'),
    ticked(ago(14, '13:15'), 'HEALTH_CHECK'),
    ticked(ago(8, '10:30'), 'DECOMMISSION_TRUNK', 'Patricia Whitlock agreed on the telephone.'),
  ],
}
