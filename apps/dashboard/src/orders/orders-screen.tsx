import { useEffect, useMemo } from 'react'
import { useAddress } from '../address/address.ts'
import { FailureInPlace } from '../states/failure-note.tsx'
import { SignedOut } from '../states/signed-out.tsx'
import { figure } from '../words/figure.ts'
import { NoOrdersYet } from './nothing-here.tsx'
import { OrdersGrid } from './orders-grid.tsx'
import { readPlace } from './orders-place.ts'
import { verb } from './sentence.ts'
import { useOrders } from './use-orders.ts'
import '../marks/marks.css'
import './orders.css'
import '../states/states.css'

/** Which orders need somebody, and where every one of them stands. */
export function OrdersScreen() {
  const address = useAddress()
  const place = useMemo(() => readPlace(address), [address])
  const orders = useOrders(place)

  useEffect(() => {
    const needing = orders.counts?.everywhere.needSomebody ?? 0
    document.title =
      needing > 0 ? `${figure(needing)} ${verb(needing)} somebody · Orders · Portday` : 'Orders · Portday'
  }, [orders.counts])

  const { counts, list, failure, readAgain } = orders
  if (failure?.kind === 'signed-out') return <SignedOut onRetry={readAgain} />
  if (failure && counts === null && list === null) {
    return <FailureInPlace what="The orders" alone failure={failure} onRetry={readAgain} />
  }
  if (counts?.everywhere.total === 0) return <NoOrdersYet />
  return <OrdersGrid place={place} orders={orders} />
}
