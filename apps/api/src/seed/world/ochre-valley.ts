import { ago } from '../moment.ts'
import type { MigrationStory } from '../story.ts'

/** Sold as far as the proposal, and nothing is ordered yet: porting should have begun (R14.1). */
export const OCHRE_VALLEY: MigrationStory = {
  id: 'd0000009-0000-4000-8000-000000000009',
  word: 'ochre-valley',
  customer: 'Ochre Valley School District',
  platform: 'Microsoft Teams Phone',
  timeZone: 'America/Phoenix',
  dealStage: 3,
  lead: 'Priya Nair',
  opened: ago(4, '14:25'),
  papers: {
    legalName: 'Ochre Valley Unified School District No. 12',
    signer: 'Denise Carrillo',
    signerTitle: 'Superintendent',
    address: { line1: '88 Mesquite Road', city: 'Globe', region: 'AZ', postalCode: '85501' },
  },
  orders: {},
}
