import type { OrdersQuery } from '@portday/schema/dashboard'

export type OrderRow = OrdersQuery['portOrders']['edges'][number]['node']
