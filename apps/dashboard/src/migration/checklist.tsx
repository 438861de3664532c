import { useNow } from '../time/server-clock.ts'
import { doneInWords, type FoldedStep, foldSteps } from './checklist-steps.ts'
import { StepLine } from './step-line.tsx'
import { ordersOf, type Workspace } from './workspace.ts'
import './checklist.css'

const MINUTE_MS = 60_000

/** What is to be done around the FOCs, by time; what there is one of for each number is counted. */
export function Checklist({ migration }: { migration: Workspace }) {
  const now = useNow(MINUTE_MS)
  const { checklist, testCalls } = migration
  const steps = foldSteps(
    checklist.edges.map(({ node }) => node),
    testCalls,
    now,
  )
  const unread = checklist.totalCount - checklist.edges.length
  return (
    <section className="section" aria-labelledby="checklist-head">
      <div className="head">
        <h2 id="checklist-head">Checklist</h2>
        {steps.length > 0 && <p className="small third">{doneInWords(steps)}</p>}
      </div>
      {steps.length === 0 && <p className="small second">Its steps hang on the FOC: they come with the first one.</p>}
      <ol className="steps">
        {steps.map((step) => (
          <StepLine key={step.key} step={step} zone={zoneOf(step, migration)} migration={migration} now={now} />
        ))}
      </ol>
      {unread > 0 && <p className="small third">And {unread} later steps, once these are done.</p>}
    </section>
  )
}

/** The clock that a step is told on: of its order, else its site, else the migration. */
function zoneOf({ parts: [part] }: FoldedStep, migration: Workspace): string {
  const order = ordersOf(migration).find(({ id }) => id === part?.portOrderId)
  const site = migration.sites.find(({ id }) => id === part?.siteId)
  return order?.timeZone ?? site?.timeZone ?? migration.timeZone
}
