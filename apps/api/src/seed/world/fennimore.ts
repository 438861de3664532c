import { ago } from '../moment.ts'
import { cancelled, csrSaved, held, letterSaved, ordered } from '../steps.ts'
import type { MigrationStory } from '../story.ts'
import { letterAccepted } from '../usual-way.ts'

/** One order waits for a bill to be paid, one was taken back, and one has a signer who is not the account's owner. */
export const FENNIMORE: MigrationStory = {
  id: 'd0000013-0000-4000-8000-000000000013',
  word: 'fennimore',
  customer: 'Fennimore & Hale LLP',
  platform: 'Dialpad',
  timeZone: 'America/New_York',
  dealStage: 4,
  lead: 'Priya Nair',
  opened: ago(19, '15:10'),
  papers: {
    legalName: 'Fennimore & Hale LLP',
    signer: 'Constance Hale',
    signerTitle: 'Managing Partner',
    address: { line1: '50 Kennedy Plaza', line2: 'Floor 8', city: 'Providence', region: 'RI', postalCode: '02903' },
  },
  orders: {
    cox: {
      carrier: 'Cox',
      account: '001 2310 019283307',
      numbers: '401-555-0100..0118',
      story: [
        ...letterAccepted(8),
        held(ago(2, '11:50'), 'Cox holds the account for an unpaid bill; the customer pays it this week'),
      ],
    },
    'at&t': {
      carrier: 'AT&T Business',
      account: '617 F09-0130 228',
      numbers: '617-555-0130..0133',
      story: [...letterAccepted(10), cancelled(ago(5, '16:10'), 'The customer keeps the alarm lines where they are')],
    },
    verizon: {
      carrier: 'Verizon Business',
      account: '508-0100-20416',
      numbers: '508-555-0100..0109',
      story: [
        ordered(ago(6, '10:05')),
        csrSaved(ago(4, '11:15')),
        letterSaved(ago(2, '14:25'), { signer: 'Leonard Fennimore', signerTitle: 'Partner' }),
      ],
    },
  },
}
