import { type ComponentType, lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NoSuchPage } from './shell/no-such-page.tsx'
import { Shell } from './shell/shell.tsx'

/** Every screen is loaded when it is opened. */
const OrdersScreen = screen(() => import('./orders/orders-screen.tsx').then((file) => file.OrdersScreen))
const NightsScreen = screen(() => import('./port-night/nights-screen.tsx').then((file) => file.NightsScreen))
const NightScreen = screen(() => import('./port-night/night-screen.tsx').then((file) => file.NightScreen))

export function Screens() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route path="/" element={<OrdersScreen />} />
        <Route path="/orders" element={<OrdersScreen />} />
        <Route path="/port-night" element={<NightsScreen />} />
        <Route path="/port-night/:migrationId" element={<NightScreen />} />
        <Route path="*" element={<NoSuchPage />} />
      </Route>
    </Routes>
  )
}

function screen(load: () => Promise<ComponentType>) {
  return lazy(async () => ({ default: await load() }))
}
