import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useTitle } from '../shell/use-title.ts'
import { FailureInPlace } from '../states/failure-note.tsx'
import { useNow } from '../time/server-clock.ts'
import { clockIn } from '../time/when.ts'
import { useZoneChoice, zoneShown } from '../time/zone-choice.ts'
import { countsOf } from './counts.ts'
import { KeptBand } from './kept-band.tsx'
import { MigrationIdContext } from './night-context.ts'
import { NightHead } from './night-head.tsx'
import { NightItems } from './night-items.tsx'
import { NightLoading } from './night-loading.tsx'
import { NocBar } from './noc-bar.tsx'
import { NumberList } from './number-list.tsx'
import { CompleteDialog, RestPortedDialog, SplitDialog } from './order-dialogs.tsx'
import { ProblemPanel } from './problem-panel.tsx'
import { problemsOf } from './problems.ts'
import { nightSentence } from './sentence.ts'
import { itemsOf, progressOf } from './steps.ts'
import { isReleased, type Tonight, tonightOf } from './tonight.ts'
import { type NightRead, useNight } from './use-night.ts'
import { waysBack } from './way-back.ts'
import { WayBackSection } from './way-back-section.tsx'
import { WhoToCall } from './who-to-call.tsx'
import type { ShownNight, ShownOrder } from './with-taps.ts'
import './port-night.css'
import './night-head.css'
import './night-numbers.css'

/** The night of one migration, for a thumb at four in the morning. */
export function NightScreen() {
  const { migrationId = '' } = useParams()
  return (
    <MigrationIdContext value={migrationId}>
      <OneNight key={migrationId} id={migrationId} />
    </MigrationIdContext>
  )
}

function OneNight({ id }: { id: string }) {
  const read = useNight(id)
  useTitle(read.night ? `Port night, ${read.night.migration.customerName}` : 'Port night')
  if (read.night) return <NightShown night={read.night} read={read} />
  if (read.night === null) return <NoSuchNight />
  if (read.failure) {
    return <FailureInPlace failure={read.failure} what="The night" alone onRetry={read.readAgain} />
  }
  return <NightLoading />
}

function NoSuchNight() {
  return (
    <div className="letter">
      <h1>There is no such migration</h1>
      <p>
        <Link to="/port-night">All nights</Link> that are near stand together.
      </p>
    </div>
  )
}

type Asking = { readonly what: 'rest' | 'moved' | 'split' | 'complete'; readonly orderId: string } | null

const SECONDS_5_MS = 5_000

function NightShown({ night, read }: { night: ShownNight; read: NightRead }) {
  const now = useNow(SECONDS_5_MS)
  const [asking, setAsking] = useState<Asking>(null)
  const { migration } = night
  const tonight = tonightOf(night, now)
  const progress = progressOf(tonight, now)
  const sentence = useSentence(night, tonight, now)
  const ask = (what: NonNullable<Asking>['what']) => (order: ShownOrder) => setAsking({ what, orderId: order.id })
  const asked = tonight.orders.find(({ id }) => id === asking?.orderId)
  const close = () => setAsking(null)
  return (
    <div className="port-night">
      <div className="night-column now">
        <NightHead migration={migration} tonight={tonight} progress={progress} sentence={sentence} asOf={read.asOf} />
        <NightItems tonight={tonight} migration={migration} mayCommand={read.mayCommand} />
        <WayBackSection
          orders={tonight.orders}
          portBackHours={migration.winningCarrier.portBackHours}
          mayCommand={read.mayCommand}
        />
      </div>
      <div className="night-column numbers">
        <div className="night-trouble">
          <KeptBand migrationId={migration.id} tonight={tonight} />
          {problemsOf(tonight.orders, now).map((problem) => (
            <ProblemPanel
              key={problem.problem}
              problem={problem}
              winningCarrier={migration.winningCarrier}
              mayCommand={read.mayCommand}
              onTheyMoved={ask('moved')}
              onSplit={ask('split')}
            />
          ))}
        </div>
        <NumberList
          orders={tonight.orders}
          portBackHours={migration.winningCarrier.portBackHours}
          mayCommand={read.mayCommand}
          acts={{ onRestPorted: ask('rest'), onSplit: ask('split'), onComplete: ask('complete') }}
        />
        <section className="night-who" aria-labelledby="who-to-call">
          <h2 id="who-to-call">Who to call</h2>
          <WhoToCall migration={migration} tonight={tonight} />
        </section>
      </div>
      <NocBar migration={migration} tonight={tonight} />
      {asked && asking?.what === 'rest' && <RestPortedDialog order={asked} outcome="PENDING" onClose={close} />}
      {asked && asking?.what === 'moved' && <RestPortedDialog order={asked} outcome="FAILED" onClose={close} />}
      {asked && asking?.what === 'split' && <SplitDialog order={asked} onClose={close} />}
      {asked && asking?.what === 'complete' && <CompleteDialog order={asked} onClose={close} />}
    </div>
  )
}

function useSentence({ migration }: ShownNight, tonight: Tonight, now: Date): string {
  const [choice] = useZoneChoice()
  const { current } = progressOf(tonight, now)
  const ahead = tonight.orders.find((order) => !isReleased(order, now) && order.foc?.at)
  const due =
    current === null
      ? []
      : itemsOf(tonight, current).filter(
          ({ doneAt, dueAt }) => doneAt === null && dueAt !== null && Date.parse(dueAt) <= now.getTime(),
        )
  return nightSentence({
    current,
    counts: countsOf(tonight.orders, now),
    hasAnyMoved: tonight.orders.some(({ numbers }) => numbers.some(({ portedAt }) => portedAt !== null)),
    open: due.length,
    nextMove: ahead?.foc?.at ? clockIn(ahead.foc.at, zoneShown(choice, ahead.timeZone)) : null,
    isWayBackOpen: waysBack(tonight.orders, migration.winningCarrier.portBackHours, now).length > 0,
  })
}
