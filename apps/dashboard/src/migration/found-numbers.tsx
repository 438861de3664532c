import { useQuery } from '@apollo/client/react'
import { FindNumbersDocument } from '@portday/schema/dashboard'
import { Link } from 'react-router'
import { failureOf } from '../api/failure.ts'
import { FailureInPlace } from '../states/failure-note.tsx'
import { counted } from '../words/figure.ts'
import { telephone } from '../words/telephone.ts'
import { OUTCOMES } from './outcome-words.ts'

const A_PAGE = 50

/** The numbers of the migration that match, each with where it lives now and its order. */
export function FoundNumbers({ migrationId, search }: { migrationId: string; search: string }) {
  const { data, previousData, error, refetch } = useQuery(FindNumbersDocument, {
    variables: { id: migrationId, search, first: A_PAGE },
    fetchPolicy: 'no-cache',
  })
  const found = (data ?? previousData)?.migration?.numbers
  if (error) {
    return (
      <FailureInPlace
        failure={failureOf(error)}
        what="The numbers"
        onRetry={() => void refetch().catch(() => undefined)}
      />
    )
  }
  if (!found) return <p className="grey-bar found">The numbers that match</p>
  const { totalCount, edges } = found
  return (
    <div className="found">
      <p className="small third" role="status">
        {totalCount === 0 ? `No number of this migration has “${search}”.` : counted(totalCount, 'number')}
        {totalCount > edges.length && `, the first ${edges.length} shown; type more digits`}
      </p>
      {edges.length > 0 && (
        <div className="scroll">
          <table className="lines">
            <caption className="unseen">Numbers found</caption>
            <thead>
              <tr>
                <th scope="col">Number</th>
                <th scope="col">Lives on now</th>
                <th scope="col">What became of it</th>
                <th scope="col">Order</th>
              </tr>
            </thead>
            <tbody>
              {edges.map(({ node }) => (
                <tr key={node.number}>
                  <th scope="row">{telephone(node.number)}</th>
                  <td>{node.livesOn}</td>
                  <td className="second">{OUTCOMES[node.outcome].word}</td>
                  <td>
                    <Link to={`/orders/${node.portOrder.id}`}>{node.portOrder.reference}</Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
