import { ago, tonight } from '../moment.ts'
import { by, commented, focHeard, noted, slipped, targetSet, ticked } from '../steps.ts'
import type { MigrationStory } from '../story.ts'
import { committed, letterAccepted } from '../usual-way.ts'

/** Tonight, three carriers: two confirmed, and one whose new date came by e-mail and nobody has read out yet. */
export const HARBOR_AND_PINE: MigrationStory = {
  id: 'd0000001-0000-4000-8000-000000000001',
  word: 'harbor-and-pine',
  customer: 'Harbor & Pine Dental Group',
  platform: 'Zoom Phone',
  timeZone: 'America/Los_Angeles',
  dealStage: 5,
  lead: 'Dana Reyes',
  opened: ago(26, '10:05'),
  papers: {
    legalName: 'Harbor & Pine Dental Group, Inc.',
    signer: 'Elaine Whitcombe',
    signerTitle: 'Chief Operating Officer',
    address: { line1: '1050 Fourth Street', line2: 'Suite 210', city: 'Santa Rosa', region: 'CA', postalCode: '95404' },
  },
  sites: [
    {
      name: 'Oakland',
      address: '388 Grand Avenue, Oakland, CA 94610',
      contacts: [{ name: 'Ravi Shah, customer IT', phone: '510-555-0167' }],
    },
    { name: 'Sacramento', address: '1801 L Street, Suite 400, Sacramento, CA 95811' },
  ],
  orders: {
    'at&t': {
      carrier: 'AT&T Business',
      account: '707 A21-4410 882',
      numbers: '707-555-0100..0121',
      story: [
        ...letterAccepted(17),
        ...committed(tonight('04:00'), ago(7, '11:20'), ago(5, '15:35'), 'Lena Ortiz', 'ZP-558190'),
      ],
    },
    spectrum: {
      carrier: 'Spectrum Business',
      account: '8245 11 310 0458821',
      numbers: '510-555-0140..0153',
      site: 'Oakland',
      papers: { address: { line1: '388 Grand Avenue', city: 'Oakland', region: 'CA', postalCode: '94610' } },
      story: [
        ...letterAccepted(13),
        ...committed(tonight('04:30'), ago(6, '09:50'), ago(5, '15:55'), 'Lena Ortiz', 'ZP-558204'),
      ],
    },
    comcast: {
      carrier: 'Comcast Business',
      account: '8155 60 044 1290073',
      numbers: '916-555-0110..0123',
      site: 'Sacramento',
      papers: {
        address: { line1: '1801 L Street', line2: 'Suite 400', city: 'Sacramento', region: 'CA', postalCode: '95811' },
      },
      story: [
        ...letterAccepted(14),
        focHeard(ago(8, '10:10'), ago(1, '04:00')),
        slipped(
          ago(4, '16:45'),
          tonight('04:00'),
          'Comcast found the numbers on two switches and asks for one night more',
          'Dana Reyes',
        ),
        by(
          'Marcus Webb',
          commented(
            ago(3, '09:20'),
            'Comcast wrote that the two switches are joined. Nobody has said the time aloud yet.',
          ),
        ),
      ],
    },
  },
  story: [
    by('Marcus Webb', ticked(ago(5, '17:10'), 'PLATFORM_CONFIGURED', 'Test calls from all three offices were fine.')),
    targetSet(ago(4, '17:20'), tonight('04:00')),
    noted(
      ago(3, '10:40'),
      'Elaine wants a text message when the last office is done, at any hour. Ravi is on site in Oakland from 03:30.',
    ),
    ticked(ago(2, '11:30'), 'PRE_CUTOVER_CALL', 'They keep the fax line on the old trunk until the day after.'),
    by('Marcus Webb', ticked(ago(1, '16:20'), 'FINAL_REVIEW', 'ZP-558190', 'at&t')),
    by('Marcus Webb', ticked(ago(1, '16:25'), 'FINAL_REVIEW', 'ZP-558204', 'spectrum')),
  ],
}
