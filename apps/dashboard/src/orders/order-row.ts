import type { OrderGridRowFragment } from '@portday/schema/dashboard'

export type OrderRow = OrderGridRowFragment
