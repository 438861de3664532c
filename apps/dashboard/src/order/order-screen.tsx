import { useQuery } from '@apollo/client/react'
import { OneOrderDocument } from '@portday/schema/dashboard'
import { Link, useParams } from 'react-router'
import { failureOf } from '../api/failure.ts'
import { useTitle } from '../shell/use-title.ts'
import { FailureBand, FailureInPlace } from '../states/failure-note.tsx'
import { SignedOut } from '../states/signed-out.tsx'
import { serverNow } from '../time/server-clock.ts'
import { clockOf } from '../time/when.ts'
import { JOURNAL_PAGE } from './journal/journal.tsx'
import { OrderToCome } from './order-to-come.tsx'
import { OrderView } from './order-view.tsx'
import { useReadAt } from './use-read-at.ts'
import '../command/command.css'
import '../marks/marks.css'
import '../states/states.css'
import './order.css'

/** One order: where it stands, what it takes, and all that it rests on. */
export function OrderScreen() {
  const { id = '' } = useParams()
  // What other screens read of an order would empty this one's in a shared cache: a commitment has no ID of its own.
  const { data, previousData, error, refetch } = useQuery(OneOrderDocument, {
    variables: { id, events: JOURNAL_PAGE },
    fetchPolicy: 'no-cache',
  })
  const shown = data ?? (previousData?.portOrder?.id === id ? previousData : undefined)
  const order = shown?.portOrder
  const readAt = useReadAt(data)
  useTitle(order ? `${order.reference}, ${order.carrier.name}` : 'Order')

  const failure = error ? failureOf(error) : null
  const readAgain = () => void refetch().catch(() => undefined)
  if (failure?.kind === 'signed-out') return <SignedOut onRetry={readAgain} />
  if (failure && !order) return <FailureInPlace what="The order" alone failure={failure} onRetry={readAgain} />
  if (!shown) return <OrderToCome />
  if (!order) return <NoSuchOrder />
  return (
    <>
      {failure && <FailureBand failure={failure} since={clockOf(readAt ?? serverNow())} onRetry={readAgain} />}
      <OrderView key={order.id} order={order} />
    </>
  )
}

function NoSuchOrder() {
  return (
    <div className="letter">
      <h1>There is no such order</h1>
      <p>The address names none that Portday knows. It may come from another installation.</p>
      <p className="actions">
        <Link className="button" to="/orders?view=all">
          Show all orders
        </Link>
      </p>
    </div>
  )
}
