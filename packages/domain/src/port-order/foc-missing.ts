import type { Refusal } from '../verdict.ts'
import type { PortOrderFacts } from './facts.ts'

/** An order past `loa_submitted` always has a commitment; should its row have none, nothing can be done to it. */
export function focMissing({ stage }: PortOrderFacts): Refusal {
  return {
    code: 'FOC_NOT_RECEIVED',
    message: `The order is in ${stage}, but no FOC is on record.`,
    remedy: 'Reject the LOA with the reason and submit it again, or cancel the order.',
    path: ['foc'],
  }
}
