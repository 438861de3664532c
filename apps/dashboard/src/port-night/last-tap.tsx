import { formatNumber } from '@portday/domain/telephone-number'
import { useZoneChoice, zoneShown } from '../time/zone-choice.ts'
import { tapLine } from './tap-words.ts'
import { stepTaps, useKeptTaps } from './taps-in-browser.ts'

/** The last tap that is still kept here, with the one button that takes it back. */
export function LastTap({ migrationId, timeZone }: { migrationId: string; timeZone: string }) {
  const [choice] = useZoneChoice()
  const last = useKeptTaps().findLast((tap) => tap.migrationId === migrationId && tap.state === 'kept')
  if (!last) return null
  const what = last.intent.kind === 'outcome' ? formatNumber(last.intent.number) : 'A step'
  return (
    <p className="last-tap">
      <span className="cut">
        {what} {tapLine(last, zoneShown(choice, timeZone))}
      </span>
      <button type="button" className="button quiet" onClick={() => stepTaps({ does: 'drop', ids: [last.id] })}>
        Take it back
      </button>
    </p>
  )
}
