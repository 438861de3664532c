import type { RefusalTold } from '../../command/use-command.ts'
import type { Draft } from './draft.ts'

/** What the winning carrier said is not what is on record: one press takes it over as the new FOC. */
export function MismatchWayOut({
  refusals,
  values,
  onOpen,
}: {
  refusals: readonly RefusalTold[]
  values: Draft
  onOpen: (slug: string, preset: Draft) => void
}) {
  if (!refusals.some(({ code }) => code === 'FOC_MISMATCH')) return null
  const { date = '', time = '', occurrence = '', confirmedBy = '' } = values
  const reason = `${confirmedBy.trim() || 'The winning carrier'} named this date and time on the telephone.`
  return (
    <button
      type="button"
      className="button"
      onClick={() => onOpen('reschedule-foc', { date, time, occurrence, reason, requestedBy: 'CARRIER' })}
    >
      Record {time || date} as the new FOC
    </button>
  )
}
