import { type ComponentType, lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NoSuchPage } from './shell/no-such-page.tsx'
import { Shell } from './shell/shell.tsx'

/** Every screen is loaded when it is opened. */
const OverviewScreen = screen(() => import('./overview/overview-screen.tsx').then((file) => file.OverviewScreen))
const CalendarScreen = screen(() => import('./calendar/calendar-screen.tsx').then((file) => file.CalendarScreen))
const OrdersScreen = screen(() => import('./orders/orders-screen.tsx').then((file) => file.OrdersScreen))
const CarriersScreen = screen(() => import('./carriers/carriers-screen.tsx').then((file) => file.CarriersScreen))
const CarrierScreen = screen(() => import('./carriers/carrier-screen.tsx').then((file) => file.CarrierScreen))
const PlatformsScreen = screen(() => import('./carriers/platforms-screen.tsx').then((file) => file.PlatformsScreen))
const PlatformScreen = screen(() => import('./carriers/platform-screen.tsx').then((file) => file.PlatformScreen))
const OrderScreen = screen(() => import('./order/order-screen.tsx').then((file) => file.OrderScreen))
const NightsScreen = screen(() => import('./port-night/nights-screen.tsx').then((file) => file.NightsScreen))
const NightScreen = screen(() => import('./port-night/night-screen.tsx').then((file) => file.NightScreen))
const MigrationsScreen = screen(() =>
  import('./migrations/migrations-screen.tsx').then((file) => file.MigrationsScreen),
)
const MigrationScreen = screen(() => import('./migration/migration-screen.tsx').then((file) => file.MigrationScreen))

export function Screens() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route path="/" element={<OverviewScreen />} />
        <Route path="/calendar" element={<CalendarScreen />} />
        <Route path="/orders" element={<OrdersScreen />} />
        <Route path="/carriers" element={<CarriersScreen />} />
        <Route path="/carriers/platforms" element={<PlatformsScreen />} />
        <Route path="/carriers/platforms/:id" element={<PlatformScreen />} />
        <Route path="/carriers/:id" element={<CarrierScreen />} />
        <Route path="/orders/:id" element={<OrderScreen />} />
        <Route path="/port-night" element={<NightsScreen />} />
        <Route path="/port-night/:migrationId" element={<NightScreen />} />
        <Route path="/migrations" element={<MigrationsScreen />} />
        <Route path="/migrations/:id" element={<MigrationScreen />} />
        <Route path="*" element={<NoSuchPage />} />
      </Route>
    </Routes>
  )
}

function screen(load: () => Promise<ComponentType>) {
  return lazy(async () => ({ default: await load() }))
}
