import { rejectionReason } from '../carrier/rejection-reasons.ts'
import { accept, refuse, type Verdict, type Warning } from '../verdict.ts'
import { changeBy } from './change.ts'
import type { CommandContext, CommandOf, PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'

/**
 * Records that the losing carrier sent the letter back (R2.3, R9). Refused `REASON_MISSING` without a code. A commitment
 * is void with it. Unknown codes are kept and warned of as `REJECTION_CODE_UNKNOWN`.
 */
export function rejectLoa(
  order: PortOrderFacts,
  { codes }: CommandOf<'reject_loa'>,
  { now }: CommandContext,
): Verdict<PortOrderChange> {
  const reasons = codes.filter((code) => code.trim() !== '').map(rejectionReason)
  if (reasons.length === 0) {
    return refuse({
      code: 'REASON_MISSING',
      message: `No code says why ${order.carrier.name} rejected the LOA; at least one was wanted.`,
      remedy: 'Give the codes of the rejection as the carrier sent them.',
      path: ['codes'],
    })
  }
  const rejectedFamilies = [...new Set(reasons.map(({ family }) => family))]
  const patch = { rejectedAt: now, rejectedFamilies }
  const change = order.foc
    ? changeBy('reject_loa', order, {
        patch: { ...patch, focSlips: 0, focSlippedFrom: null, supplementsAfterFoc: 0 },
        foc: null,
      })
    : changeBy('reject_loa', order, { patch })
  return accept(change, codes.flatMap(unknownCode))
}

function unknownCode(code: string, index: number): Warning[] {
  if (code.trim() === '' || rejectionReason(code).family !== 'other') return []
  return [
    {
      code: 'REJECTION_CODE_UNKNOWN',
      message: `The code "${code}" is not one of those known; it is kept as it came, as "other".`,
      remedy: 'Call the carrier and ask what is to be mended.',
      path: ['codes', String(index)],
    },
  ]
}
