import { formatNumber } from '@portday/domain/telephone-number'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { StageMark } from '../marks/stages.tsx'
import { serverNow } from '../time/server-clock.ts'
import { dayIn } from '../time/when.ts'
import { figure } from '../words/figure.ts'
import { ConditionsCell } from './conditions-cell.tsx'
import { FocCell } from './foc-cell.tsx'
import type { OrderRow } from './order-row.ts'
import type { SortName } from './orders-place.ts'

/** What can be changed in the grid. The FOC is changed on the order's own page, whose form asks for the reason. */
export type EditedField = 'requestedDate' | 'accountNumber' | 'btn'

export interface Column {
  readonly head: string
  readonly sort?: SortName
  /** In pixels of a 16-pixel type: what it needs, the least that still tells something; and its share of the rest. */
  readonly width: number
  readonly least: number
  readonly grow: number
  readonly cell: (order: OrderRow) => ReactNode
  /** What is told apart from before, when new data comes. */
  readonly value: (order: OrderRow) => string
  readonly title?: (order: OrderRow) => string
  readonly edits?: EditedField | 'foc'
  readonly figures?: true
}

export const COLUMNS = {
  reference: {
    head: 'Order',
    sort: 'order',
    width: 84,
    least: 70,
    grow: 0,
    value: ({ reference }) => reference,
    cell: ({ id, reference }) => <Link to={`/orders/${id}`}>{reference}</Link>,
  },
  customer: {
    head: 'Customer',
    sort: 'customer',
    width: 186,
    least: 104,
    grow: 4,
    value: ({ migration }) => migration.customerName,
    title: ({ migration }) => migration.customerName,
    cell: ({ migration }) => migration.customerName,
  },
  carrier: {
    head: 'Carrier',
    sort: 'carrier',
    width: 132,
    least: 80,
    grow: 2,
    value: ({ carrier }) => carrier.name,
    title: ({ carrier }) => carrier.name,
    cell: ({ carrier }) => carrier.name,
  },
  stage: {
    head: 'Stage',
    sort: 'stage',
    width: 126,
    least: 112,
    grow: 0.5,
    value: ({ stage }) => stage,
    cell: ({ stage }) => <StageMark stage={stage} />,
  },
  conditions: {
    head: 'Condition',
    width: 144,
    least: 114,
    grow: 1,
    value: ({ conditions }) => conditions.join(),
    cell: ({ conditions }) => <ConditionsCell conditions={conditions} />,
  },
  numbers: {
    head: 'Numbers',
    width: 76,
    least: 66,
    grow: 0.5,
    figures: true,
    value: ({ numberCount }) => String(numberCount),
    cell: ({ numberCount }) => figure(numberCount),
  },
  foc: {
    head: 'FOC',
    sort: 'foc',
    width: 198,
    least: 140,
    grow: 1.5,
    edits: 'foc',
    value: ({ foc }) => JSON.stringify(foc),
    cell: (order) => <FocCell order={order} />,
  },
  next: {
    head: 'What is next',
    width: 190,
    least: 110,
    grow: 5,
    value: ({ nextActions }) => nextActions[0] ?? '',
    title: ({ nextActions }) => nextActions[0] ?? '',
    cell: ({ nextActions }) => nextActions[0] ?? '',
  },
  person: {
    head: 'Project manager',
    width: 120,
    least: 80,
    grow: 1,
    value: ({ migration }) => migration.projectManager ?? '',
    title: ({ migration }) => migration.projectManager ?? '',
    cell: ({ migration }) => migration.projectManager ?? '',
  },
  requested: {
    head: 'Asked for',
    width: 110,
    least: 84,
    grow: 0.5,
    edits: 'requestedDate',
    value: ({ requestedDate }) => requestedDate ?? '',
    cell: ({ requestedDate }) => requestedDate && dayIn(requestedDate, serverNow().getFullYear()),
  },
  account: {
    head: 'Account',
    width: 120,
    least: 90,
    grow: 1,
    edits: 'accountNumber',
    value: ({ accountNumber }) => accountNumber ?? '',
    title: ({ accountNumber }) => accountNumber ?? '',
    cell: ({ accountNumber }) => accountNumber,
  },
  btn: {
    head: 'BTN',
    width: 122,
    least: 96,
    grow: 0.5,
    edits: 'btn',
    value: ({ btn }) => btn ?? '',
    cell: ({ btn }) => btn && formatNumber(btn),
  },
} as const satisfies Record<string, Column>

export type ColumnName = keyof typeof COLUMNS
export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly ColumnName[]

/** An order is known by these two; they are always shown. */
export const FIXED_COLUMNS: readonly ColumnName[] = ['reference', 'customer']

export const FIRST_COLUMNS: readonly ColumnName[] = [
  'reference',
  'customer',
  'carrier',
  'stage',
  'conditions',
  'numbers',
  'foc',
]

export function columnOf(name: ColumnName): Column {
  return COLUMNS[name]
}
