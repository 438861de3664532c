import { useQuery } from '@apollo/client/react'
import { NumbersOfOrderDocument } from '@portday/schema/dashboard'
import { useState } from 'react'
import { failureOf } from '../api/failure.ts'
import { FailureInPlace } from '../states/failure-note.tsx'
import { figure } from '../words/figure.ts'
import { telephone } from '../words/telephone.ts'
import { OUTCOMES } from './outcome-words.ts'

const A_PAGE = 100

/** The numbers of one order, a hundred at a time, read when they are unfolded. */
export function NumbersOfOrder({ portOrderId, name }: { portOrderId: string; name: string }) {
  // The cursors of the pages turned so far; the last is the page shown.
  const [pages, setPages] = useState<readonly (string | null)[]>([null])
  const { data, previousData, error, refetch } = useQuery(NumbersOfOrderDocument, {
    variables: { id: portOrderId, first: A_PAGE, after: pages.at(-1) ?? null },
    fetchPolicy: 'no-cache',
  })
  const numbers = (data ?? previousData)?.portOrder?.numbers
  if (error && !numbers) {
    return (
      <FailureInPlace
        failure={failureOf(error)}
        what="The numbers"
        onRetry={() => void refetch().catch(() => undefined)}
      />
    )
  }
  if (!numbers) return <p className="grey-bar number-cells">The numbers of the order</p>
  const { totalCount, pageInfo, edges } = numbers
  const from = (pages.length - 1) * A_PAGE
  return (
    <div className="unfolded">
      <ul className="number-cells" aria-label={`Numbers of ${name}`}>
        {edges.map(({ node }) => (
          <li key={node.number} className={OUTCOMES[node.outcome].className}>
            <b>{telephone(node.number)}</b>
            {node.routingId && <span className="third"> {node.routingId}</span>}
            <span className={node.outcome === 'PENDING' ? 'third' : 'outcome'}> {OUTCOMES[node.outcome].word}</span>
            <span className="unseen">, lives on {node.livesOn}</span>
          </li>
        ))}
      </ul>
      {totalCount > A_PAGE && (
        <p className="acts small">
          <button
            type="button"
            className="button"
            disabled={pages.length === 1}
            onClick={() => setPages(pages.slice(0, -1))}
          >
            Previous
          </button>
          <button
            type="button"
            className="button"
            disabled={!pageInfo.hasNextPage}
            onClick={() => setPages([...pages, pageInfo.endCursor])}
          >
            Next
          </button>
          <span className="third">
            {figure(from + 1)}–{figure(from + edges.length)} of {figure(totalCount)}
          </span>
        </p>
      )}
    </div>
  )
}
