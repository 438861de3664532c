import { ago, ahead } from '../moment.ts'
import { carrierCalled, commented, csrSaved, focHeard, letterSaved, ordered, rejected, submitted } from '../steps.ts'
import type { MigrationStory } from '../story.ts'
import { letterAccepted } from '../usual-way.ts'

/** Verizon sent the letter back for the legal name. The CSR, asked for since, has a comma that the letter lacks. */
export const CASCADIA: MigrationStory = {
  id: 'd0000005-0000-4000-8000-000000000005',
  word: 'cascadia',
  customer: 'Cascadia Freight Lines',
  platform: 'Webex Calling',
  timeZone: 'America/Los_Angeles',
  dealStage: 5,
  lead: 'Dana Reyes',
  opened: ago(23, '11:00'),
  papers: {
    legalName: 'Cascadia Freight Lines, Inc.',
    signer: 'Harold Jennings',
    signerTitle: 'President',
    address: { line1: '9100 NE Marine Drive', city: 'Portland', region: 'OR', postalCode: '97220' },
  },
  orders: {
    'at&t': {
      carrier: 'AT&T Business',
      account: '503 M17-6620 904',
      numbers: '503-555-0100..0139',
      story: [...letterAccepted(14), focHeard(ago(2, '13:30'), ahead(6, '05:00'))],
    },
    verizon: {
      carrier: 'Verizon Business',
      account: '971-0160-44820',
      numbers: '971-555-0160..0183',
      story: [
        ordered(ago(18, '09:45')),
        letterSaved(ago(13, '10:20'), { legalName: 'Cascadia Freight Lines Inc.' }, 5),
        submitted(ago(12, '09:05')),
        rejected(ago(3, '12:50'), ['7404'], 'End user name does not match. Carrier sees: CASCADIA FREIGHT LINES, INC.'),
        commented(ago(3, '14:10'), 'The comma before Inc. is the whole difference. Harold signs again tomorrow.'),
        csrSaved(ago(2, '10:35')),
        carrierCalled(ago(2, '15:05'), 'Verizon business care, agent 2217'),
      ],
    },
    centurylink: {
      carrier: 'CenturyLink',
      account: '541-555-0100-083',
      numbers: '541-555-0100..0109',
      portType: 'partial',
      newBtn: '541-555-0190',
      story: letterAccepted(9),
    },
  },
}
