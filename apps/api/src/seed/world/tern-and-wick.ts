import { ago, ahead } from '../moment.ts'
import { acknowledged, csrSaved, letterSaved, ordered, rejected, submitted, targetSet } from '../steps.ts'
import type { MigrationStory } from '../story.ts'
import { committed, letterAccepted } from '../usual-way.ts'

const RELEASE = ahead(7, '07:00')
const MERCER = {
  line1: '41 Mercer Street',
  line2: 'Floor 9',
  city: 'New York',
  region: 'NY',
  postalCode: '10013',
}

/** Almost ready: of four carriers only Verizon, with 240 numbers, owes its date. */
export const TERN_AND_WICK: MigrationStory = {
  id: 'd0000007-0000-4000-8000-000000000007',
  word: 'tern-and-wick',
  customer: 'Tern & Wick Hospitality',
  platform: 'RingCentral',
  timeZone: 'America/New_York',
  dealStage: 5,
  lead: 'Marcus Webb',
  opened: ago(28, '10:40'),
  papers: {
    legalName: 'Tern & Wick Hospitality Corporation',
    signer: 'Beatrice Lowe',
    signerTitle: 'General Counsel',
    address: MERCER,
  },
  orders: {
    verizon: {
      carrier: 'Verizon Business',
      account: '212-0100-90577',
      numbers: '212-555-0100..0179, 646-555-0100..0179, 917-555-0100..0179',
      story: letterAccepted(13),
    },
    spectrum: {
      carrier: 'Spectrum Business',
      account: '8150 20 011 0663207',
      numbers: '631-555-0110..0157',
      story: [
        ordered(ago(24, '09:35')),
        letterSaved(ago(22, '10:15'), { address: { ...MERCER, line2: 'Suite 900' } }, 41),
        submitted(ago(21, '09:10')),
        rejected(ago(17, '11:35'), ['7402'], 'Service address: the unit is not the one on the account.'),
        csrSaved(ago(16, '13:10')),
        letterSaved(ago(15, '10:20')),
        submitted(ago(14, '09:05')),
        acknowledged(ago(13, '14:50')),
        ...committed(RELEASE, ago(3, '09:50'), ago(3, '13:40'), 'Noor Haddad', 'RC-77097'),
      ],
    },
    cox: {
      carrier: 'Cox',
      account: '001 6011 071830024',
      numbers: '203-555-0100..0160',
      story: [
        ...letterAccepted(11),
        ...committed(RELEASE, ago(4, '10:30'), ago(3, '13:25'), 'Noor Haddad', 'RC-77088'),
      ],
    },
    't-mobile': {
      carrier: 'T-Mobile',
      account: '951448203',
      numbers: '347-555-0100..0111',
      story: [...letterAccepted(5), ...committed(RELEASE, ago(2, '10:50'), ago(2, '14:15'), 'Noor Haddad', 'RC-77131')],
    },
  },
  story: [targetSet(ago(2, '15:00'), ahead(11, '12:00'))],
}
