import { calendarMonth } from './calendar-month.ts'
import { oneOrder } from './one-order.ts'
import { ordersPage } from './orders-page.ts'
import type { ReadCase } from './read-case.ts'
import { readiness } from './readiness.ts'

export const READ_CASES: readonly ReadCase[] = [ordersPage, oneOrder, readiness, calendarMonth]
