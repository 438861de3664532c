import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { useMayCommand } from '../shell/shell-facts.ts'
import { useTitle } from '../shell/use-title.ts'
import { FailureBand, FailureInPlace } from '../states/failure-note.tsx'
import { clockOf } from '../time/when.ts'
import { Answer } from './answer.tsx'
import { BlockerList } from './blocker-list.tsx'
import { Checklist } from './checklist.tsx'
import { Facts } from './facts.tsx'
import { LoadingWorkspace } from './loading-workspace.tsx'
import { NoSuchMigration } from './no-such-migration.tsx'
import { Notes } from './notes.tsx'
import { Numbers } from './numbers.tsx'
import { OpenForm } from './open-form.tsx'
import { OpenContext, type Opened } from './opened.ts'
import { OrderTimeline } from './order-timeline.tsx'
import { Reachable } from './reachable.tsx'
import { Sites } from './sites.tsx'
import { useWorkspace } from './use-workspace.ts'
import { WarningList } from './warning-list.tsx'
import './migration.css'

/** One customer's move: can it go, what stands in the way, and everything that is to be done until it has. */
export function MigrationScreen() {
  const { id = '' } = useParams()
  return <WorkspaceOf key={id} id={id} />
}

function WorkspaceOf({ id }: { id: string }) {
  const [page, setPage] = useState(0)
  const mayCommand = useMayCommand()
  const [params] = useSearchParams()
  // A link from a deal without orders leads straight to its first one.
  const [opened, setOpened] = useState<Opened | null>(params.get('do') === 'add-order' ? { form: 'add-order' } : null)
  const { migration, people, failure, readAt, readAgain } = useWorkspace(id, page)
  useTitle(migration?.customerName ?? 'Migration')

  if (migration === undefined && failure) {
    // An address that is no id at all leads nowhere, as one of a migration that is none.
    if (failure.kind === 'not-taken') return <NoSuchMigration />
    return <FailureInPlace failure={failure} what="The migration" alone onRetry={readAgain} />
  }
  if (migration === undefined) return <LoadingWorkspace />
  if (migration === null) return <NoSuchMigration />
  return (
    <OpenContext value={setOpened}>
      <div className="workspace wide">
        <nav className="crumb" aria-label="You are here">
          <Link to="/migrations">Migrations</Link>
          <span aria-hidden="true">/</span>
          <span>{migration.customerName}</span>
        </nav>
        <div className="answer">
          <Answer migration={migration} />
          <Facts migration={migration} />
        </div>
        <BlockerList migration={migration} />
        <WarningList migration={migration} />
        <OrderTimeline migration={migration} page={page} onPage={setPage} />
        <div className="two">
          <Checklist migration={migration} />
          <div>
            <Sites migration={migration} />
            <Reachable migration={migration} />
          </div>
        </div>
        <Numbers migration={migration} />
        <Notes migration={migration} />
        {failure && readAt && <FailureBand failure={failure} since={clockOf(readAt)} onRetry={readAgain} />}
      </div>
      {opened && mayCommand && (
        <OpenForm opened={opened} migration={migration} people={people} onDone={() => setOpened(null)} />
      )}
    </OpenContext>
  )
}
