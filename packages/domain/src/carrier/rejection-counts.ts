import {
  REJECTION_FAMILIES,
  REJECTION_FAMILY_NAMES,
  type RejectionFamily,
  rejectionReason,
} from './rejection-reasons.ts'

export interface RejectionCount {
  readonly family: RejectionFamily
  /** The family in plain words. */
  readonly title: string
  readonly count: number
  /** What so many usually cost in all: the middle of the family's range for each (R9). */
  readonly businessDaysLost: number
}

/**
 * How often letters came back for which family of reasons (R9), the most frequent first. A rejection with several codes of one
 * family counts once there, one with codes of two families in both.
 */
export function countRejections(
  rejections: readonly { readonly codes: readonly string[]; readonly times: number }[],
): RejectionCount[] {
  const counts = new Map<RejectionFamily, number>()
  for (const { codes, times } of rejections) {
    for (const family of new Set(codes.map((code) => rejectionReason(code).family))) {
      counts.set(family, (counts.get(family) ?? 0) + times)
    }
  }
  return REJECTION_FAMILY_NAMES.flatMap((family) => {
    const count = counts.get(family) ?? 0
    const { title, businessDays } = REJECTION_FAMILIES[family]
    const businessDaysLost = (count * (businessDays.min + businessDays.max)) / 2
    return count === 0 ? [] : [{ family, title, count, businessDaysLost }]
  }).sort((a, b) => b.count - a.count)
}
