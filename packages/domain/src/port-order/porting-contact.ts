import type { Warning } from '../verdict.ts'
import type { PortOrderFacts } from './facts.ts'

/** `PORTING_CONTACT_MISSING` when a letter has neither a contact nor a portal to go to (R14.3). */
export function portingContactMissing({ winningCarrier: winning }: PortOrderFacts): Warning[] {
  if (winning.portingContact !== null || winning.portalUrl !== null) return []
  return [
    {
      code: 'PORTING_CONTACT_MISSING',
      message: `${winning.name} has no porting contact and no portal on file, so there is nowhere to send the LOA.`,
      remedy: `Ask ${winning.name} for its porting contact or portal, and enter it.`,
      path: ['winningCarrier', 'portingContact'],
    },
  ]
}
