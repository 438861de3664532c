import { ago, hoursAgo } from '../moment.ts'
import { by, commented, noted, outcomeOf, splitOff, ticked } from '../steps.ts'
import type { MigrationStory } from '../story.ts'
import { committed, letterAccepted } from '../usual-way.ts'

const RELEASE = hoursAgo(14)

/** Ported in part this port day: 38 of 41 numbers moved, and the three that stayed are an order of their own now. */
export const ST_BARTHOLOMEWS: MigrationStory = {
  id: 'd0000002-0000-4000-8000-000000000002',
  word: 'st-bartholomews',
  customer: 'St. Bartholomew’s Regional Medical and Rehabilitation Center',
  platform: 'Webex Calling',
  timeZone: 'America/Chicago',
  dealStage: 6,
  lead: 'Dana Reyes',
  opened: ago(29, '09:10'),
  papers: {
    legalName: 'St. Bartholomew Health Services, LLC',
    signer: 'Thomas Okafor',
    signerTitle: 'Director of Facilities',
    address: {
      line1: '4400 Manchester Avenue',
      line2: 'Floor 2',
      city: 'St. Louis',
      region: 'MO',
      postalCode: '63110',
    },
  },
  orders: {
    lumen: {
      carrier: 'Lumen',
      account: '314-555-0100-417',
      numbers: '314-555-0100..0140',
      story: [
        ...letterAccepted(20),
        ...committed(RELEASE, ago(9, '10:15'), ago(6, '14:05'), 'Jorge Santos', 'WX-20417'),
        by('Marcus Webb', outcomeOf(hoursAgo(13, 50), 'ported', '314-555-0100..0137')),
        by('Marcus Webb', outcomeOf(hoursAgo(13, 15), 'tested', '314-555-0100..0137')),
        by(
          'Marcus Webb',
          outcomeOf(
            hoursAgo(12, 40),
            'failed',
            '314-555-0138..0140',
            'Still rings at Lumen; elevator and alarm lines.',
          ),
        ),
        commented(
          hoursAgo(11, 30),
          'The NOC says that the three lines sit on an older Lumen switch and need a letter of their own.',
        ),
        splitOff(hoursAgo(2)),
      ],
    },
    'at&t': {
      carrier: 'AT&T Business',
      account: '618 R40-0071 113',
      numbers: '618-555-0100..0111',
      story: [
        ...letterAccepted(19),
        ...committed(RELEASE, ago(8, '13:40'), ago(6, '14:10'), 'Jorge Santos', 'WX-20418'),
        outcomeOf(hoursAgo(13, 45), 'ported'),
        outcomeOf(hoursAgo(13, 20), 'tested'),
      ],
    },
    spectrum: {
      carrier: 'Spectrum Business',
      account: '8347 10 002 0091745',
      numbers: '636-555-0100..0107',
      story: [
        ...letterAccepted(14),
        ...committed(RELEASE, ago(7, '09:30'), ago(6, '14:15'), 'Jorge Santos', 'WX-20419'),
        outcomeOf(hoursAgo(13, 48), 'ported'),
        outcomeOf(hoursAgo(13, 25), 'tested'),
      ],
    },
  },
  story: [
    by('Marcus Webb', ticked(ago(5, '16:30'), 'PLATFORM_CONFIGURED')),
    noted(ago(5, '17:05'), 'Elevator and alarm lines are tested with the guard: call security before each.'),
    ticked(ago(4, '10:00'), 'PRE_CUTOVER_CALL', 'The switchboard is staffed all night.'),
    by('Marcus Webb', ticked(hoursAgo(16, 10), 'CHANNELS_OPEN')),
    by('Marcus Webb', ticked(hoursAgo(13, 50), 'PORT_BEGINS')),
    by('Marcus Webb', ticked(hoursAgo(12, 50), 'E911_TEST', '933 read back 4400 Manchester Avenue, floor 2.')),
    ticked(hoursAgo(9, 45), 'HEALTH_CHECK'),
  ],
}
