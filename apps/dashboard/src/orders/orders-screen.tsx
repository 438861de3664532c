import { useEffect, useMemo } from 'react'
import { goTo, useAddress } from '../address/address.ts'
import { Glyph, UNPLUGGED } from '../glyph/glyph.tsx'
import { SearchBox } from '../shell/search-box.tsx'
import { Shell } from '../shell/shell.tsx'
import { FailureInPlace } from './failure-note.tsx'
import { NoOrdersYet } from './nothing-here.tsx'
import { OrdersGrid } from './orders-grid.tsx'
import { hrefOf, readPlace, withFind } from './orders-place.ts'
import { figure, verb } from './sentence.ts'
import { SignedOut } from './signed-out.tsx'
import { type Orders, useOrders } from './use-orders.ts'
import './marks.css'
import './orders.css'
import './states.css'

/** Which orders need somebody, and where every one of them stands. */
export function OrdersScreen() {
  const address = useAddress()
  const place = useMemo(() => readPlace(address), [address])
  const orders = useOrders(place)
  const signedOut = orders.failure?.kind === 'signed-out'

  useEffect(() => {
    const needing = orders.data?.everywhere.needSomebody ?? 0
    document.title =
      needing > 0 ? `${figure(needing)} ${verb(needing)} somebody · Orders · Portday` : 'Orders · Portday'
  }, [orders.data])

  return (
    <Shell
      search={
        !signedOut && (
          <SearchBox sought={place.find} onSeek={(find) => goTo(hrefOf(withFind(place, find)), 'replace')} />
        )
      }
      live={!signedOut && <Live orders={orders} />}
    >
      {sheet()}
    </Shell>
  )

  function sheet() {
    const { data, failure, readAgain } = orders
    if (signedOut) return <SignedOut onRetry={readAgain} />
    if (failure && data === null) return <FailureInPlace alone failure={failure} onRetry={readAgain} />
    if (data?.everywhere.total === 0) return <NoOrdersYet />
    return <OrdersGrid place={place} orders={orders} />
  }
}

function Live({ orders: { data, failure } }: { orders: Orders }) {
  if (failure) {
    return (
      <span className="live off">
        <Glyph>{UNPLUGGED}</Glyph>
        Not live
      </span>
    )
  }
  return <span className={data ? 'live' : 'live yet'}>Live</span>
}
