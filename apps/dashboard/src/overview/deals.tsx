import { Link } from 'react-router'
import { useMayCommand } from '../shell/shell-facts.ts'
import { spanOf } from '../time/span.ts'
import { counted } from '../words/figure.ts'
import type { Deal } from './overview-parts.ts'

/** What was sold and has no order, although porting begins with the proposal (R14.1). */
export function Deals({ deals, total, now }: { deals: readonly Deal[]; total: number; now: Date }) {
  if (deals.length === 0) return null
  return (
    <section className="section" aria-labelledby="deals">
      <div className="head">
        <h2 id="deals">Sold, but nothing ordered yet</h2>
        <span className="small third">Porting starts at stage 3, not at stage 4</span>
        {total > deals.length && (
          <Link className="small far" to="/migrations">
            {counted(total - deals.length, 'more', 'more')}
          </Link>
        )}
      </div>
      <ul className="deals">
        {deals.map((deal) => (
          <DealLine key={deal.id} deal={deal} now={now} />
        ))}
      </ul>
    </section>
  )
}

function DealLine({ deal, now }: { deal: Deal; now: Date }) {
  const { id, customerName, dealStage, createdAt, projectManager, winningCarrier } = deal
  const mayCommand = useMayCommand()
  const waited = spanOf(now.getTime() - Date.parse(createdAt))
  return (
    <li className="deal">
      <Link className="customer cut" to={`/migrations/${id}`} title={customerName}>
        {customerName}
      </Link>
      <span className="small second">
        stage {dealStage} · {winningCarrier.name} · known for {waited}
        {projectManager && ` · ${projectManager}`}
      </span>
      {mayCommand && (
        <Link
          className="button"
          to={`/migrations/${id}?do=add-order`}
          aria-label={`Start a port request for ${customerName}`}
        >
          Start a port request
        </Link>
      )}
    </li>
  )
}
