import { useMayCommand } from '../shell/shell-facts.ts'
import { serverNow } from '../time/server-clock.ts'
import { dayIn } from '../time/when.ts'
import { counted } from '../words/figure.ts'
import { useOpen } from './opened.ts'
import type { Workspace } from './workspace.ts'

/** What a migration is, beside its answer: where to, when, who, and the sale that it comes from. */
export function Facts({ migration }: { migration: Workspace }) {
  const { winningCarrier, targetDate, goLive, timeZone, projectManager, dealStage } = migration
  const mayCommand = useMayCommand()
  const open = useOpen()
  const year = serverNow().getFullYear()
  return (
    <div className="facts">
      <dl>
        <dt>To</dt>
        <dd>{winningCarrier.name}</dd>
        <dt>Target</dt>
        <dd>{targetDate ? dayIn(targetDate, year) : <span className="third">none set</span>}</dd>
        {goLive && (
          <>
            <dt>Quoted</dt>
            <dd title="The earliest go-live that leaves room for one rejection">
              {dayIn(goLive.earliest, year)}
              {goLive.weeks > 0 && <span className="third">, {counted(goLive.weeks, 'week')}</span>}
            </dd>
          </>
        )}
        <dt>Site time</dt>
        <dd>{timeZone.replaceAll('_', ' ')}</dd>
        <dt>Led by</dt>
        <dd>{projectManager ?? <span className="third">nobody yet</span>}</dd>
        <dt>Deal</dt>
        <dd>{dealStage === null ? <span className="third">none</span> : `stage ${dealStage}`}</dd>
      </dl>
      {mayCommand && (
        <p className="acts">
          <button type="button" className="button quiet" onClick={() => open({ form: 'target' })}>
            {targetDate ? 'Move the target' : 'Set a target'}
          </button>
          <button type="button" className="button quiet" onClick={() => open({ form: 'edit' })}>
            Edit
          </button>
        </p>
      )}
    </div>
  )
}
