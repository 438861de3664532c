import { ago, hoursAgo } from '../moment.ts'
import { by, outcomeOf, portedBack, ticked } from '../steps.ts'
import type { MigrationStory } from '../story.ts'
import { committed, letterAccepted } from '../usual-way.ts'

const RELEASE = hoursAgo(43)

/** The way back closes in about five hours; one number has taken it already. */
export const BLUEWATER: MigrationStory = {
  id: 'd0000010-0000-4000-8000-000000000010',
  word: 'bluewater',
  customer: 'Bluewater Marine Supply',
  platform: 'Zoom Phone',
  timeZone: 'America/New_York',
  dealStage: 6,
  lead: 'Priya Nair',
  opened: ago(30, '11:45'),
  papers: {
    legalName: 'Bluewater Marine Supply Co.',
    signer: 'Owen Thibodeau',
    signerTitle: 'Owner',
    address: { line1: '17 Custom House Wharf', city: 'Portland', region: 'ME', postalCode: '04101' },
  },
  orders: {
    spectrum: {
      carrier: 'Spectrum Business',
      account: '8349 30 076 0210965',
      numbers: '207-555-0100..0111',
      story: [
        ...letterAccepted(17),
        ...committed(RELEASE, ago(8, '10:15'), ago(6, '13:50'), 'Lena Ortiz', 'ZP-558077'),
        outcomeOf(hoursAgo(42, 45), 'ported'),
        outcomeOf(hoursAgo(42, 15), 'tested'),
        by(
          'Marcus Webb',
          portedBack(hoursAgo(20), '207-555-0111', 'The dock gate opener only works on the copper line it came from'),
        ),
      ],
    },
    'at&t': {
      carrier: 'AT&T Business',
      account: '603 B55-0120 776',
      numbers: '603-555-0120..0125',
      story: [
        ...letterAccepted(22),
        ...committed(RELEASE, ago(9, '14:20'), ago(6, '13:55'), 'Lena Ortiz', 'ZP-558078'),
        outcomeOf(hoursAgo(42, 50), 'ported'),
        outcomeOf(hoursAgo(42, 20), 'tested'),
      ],
    },
  },
  story: [
    ticked(ago(7, '15:30'), 'PLATFORM_CONFIGURED'),
    ticked(ago(5, '16:00'), 'PRE_CUTOVER_CALL'),
    by('Marcus Webb', ticked(hoursAgo(45), 'CHANNELS_OPEN')),
    by('Marcus Webb', ticked(hoursAgo(43), 'PORT_BEGINS')),
    by('Marcus Webb', ticked(hoursAgo(42), 'E911_TEST')),
    ticked(hoursAgo(38, 30), 'HEALTH_CHECK'),
  ],
}
