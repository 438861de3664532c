import { useQuery } from '@apollo/client/react'
import { PortabilityDocument } from '@portday/schema/dashboard'
import { Link } from 'react-router'
import { counted, figure } from '../../words/figure.ts'
import { telephone } from '../../words/telephone.ts'
import type { NumbersTyped } from './numbers-typed.ts'

/** So many are looked up while somebody types; the command judges all. */
const LOOKED_UP = 2_000
const SHOWN = 6

/** What the list comes to before it is sent: how many, which can't be ported and why. */
export function NumberPreview({ typed }: { typed: NumbersTyped }) {
  const numbers = typed.send.slice(0, LOOKED_UP)
  const { data, previousData } = useQuery(PortabilityDocument, {
    variables: { numbers: [...numbers] },
    skip: numbers.length === 0,
    fetchPolicy: 'no-cache',
  })
  if (typed.send.length === 0) return null
  const results = (data ?? previousData)?.checkPortability ?? []
  const bad = [...new Map(results.filter(({ portable }) => !portable).map((result) => [result.input, result])).values()]
  const tollFree = results.filter((result) => result.tollFree).length
  const good = results.filter(({ portable }) => portable).length
  const parts = [
    counted(typed.send.length, 'number'),
    results.length > 0 ? `${figure(good)} can be ported` : 'looking them up',
    tollFree > 0 && tollFree < results.length
      ? `${figure(tollFree)} toll-free, which go into an order of their own`
      : '',
    typed.repeated.length > 0 ? `${figure(typed.repeated.length)} typed twice and taken once` : '',
    typed.send.length > LOOKED_UP ? `the first ${figure(LOOKED_UP)} looked up` : '',
  ]
  return (
    <div className="preview whole-row small" aria-live="polite">
      <p className="second">{parts.filter(Boolean).join(', ')}</p>
      {bad.length > 0 && (
        <ul>
          {bad.slice(0, SHOWN).map(({ input, number, reason, heldByPortOrderId }) => (
            <li key={input}>
              <b>{number ? telephone(number) : `“${input}”`}</b> {reason}
              {heldByPortOrderId && (
                <>
                  {' '}
                  <Link to={`/orders/${heldByPortOrderId}`}>Open it</Link>
                </>
              )}
            </li>
          ))}
          {bad.length > SHOWN && <li>and {figure(bad.length - SHOWN)} more</li>}
        </ul>
      )}
    </div>
  )
}
