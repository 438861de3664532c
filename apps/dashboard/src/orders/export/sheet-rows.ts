import type { OrderNumberSheetQuery, OrderSheetRowFragment } from '@portday/schema/dashboard'
import { CONDITIONS } from '../../marks/conditions.tsx'
import { STAGES } from '../../marks/stages.tsx'
import { CARRIER_TYPES } from '../carrier-types.ts'

export type SheetOrder = OrderSheetRowFragment
export type SheetNumber =
  OrderNumberSheetQuery['portOrders']['edges'][number]['node']['numbers']['edges'][number]['node']
type Cells = readonly (string | number)[]

const ORDER_HEADS = [
  'Order',
  'Customer',
  'Project manager',
  'Carrier',
  'Kind of carrier',
  'Stage',
  'Conditions',
  'Numbers',
  'Account',
  'BTN',
  'Date asked for',
  'LOA submitted at',
  'FOC date',
  'FOC time',
  'FOC zone',
  'FOC confirmed at',
  'Confirmation number',
  'Expected from',
  'Expected to',
] as const

const NUMBER_HEADS = ['Number', 'Outcome', 'Lives on', 'Ported at'] as const

export const SHEET_HEADS = { orders: ORDER_HEADS, numbers: [...NUMBER_HEADS, ...ORDER_HEADS] } as const
export type SheetOf = keyof typeof SHEET_HEADS

/** One order. Dates are ISO, instants UTC, the FOC's time that of its own zone. */
export function orderCells(order: SheetOrder): Cells {
  const { migration, carrier, foc, focEstimate } = order
  return [
    order.reference,
    migration.customerName,
    migration.projectManager ?? '',
    carrier.name,
    CARRIER_TYPES[carrier.type],
    STAGES[order.stage].spelling,
    order.conditions.map((condition) => CONDITIONS[condition].word).join(', '),
    order.numberCount,
    asText(order.accountNumber ?? ''),
    order.btn === null ? '' : tenDigits(order.btn),
    order.requestedDate ?? '',
    order.submittedAt ?? '',
    foc?.date ?? '',
    foc?.at ? clockOf(foc.at, foc.timeZone) : '',
    foc?.timeZone ?? '',
    foc?.confirmedAt ?? '',
    asText(foc?.confirmationNumber ?? ''),
    foc ? '' : focEstimate.earliest,
    foc ? '' : focEstimate.latest,
  ]
}

/** One number, with its order beside it. */
export function numberCells(order: SheetOrder, number: SheetNumber): Cells {
  return [
    tenDigits(number.number),
    number.outcome.toLowerCase(),
    number.livesOn,
    number.portedAt ?? '',
    ...orderCells(order),
  ]
}

/** `+14155550100` as `4155550100`: ten digits stay what they are in every spreadsheet. */
export function tenDigits(number: string): string {
  return number.replace(/^\+1(?=\d{10}$)/, '')
}

/**
 * A spreadsheet takes digits for a quantity: zeros at their head vanish, and from twelve on they become `1.2E+11`. With an
 * apostrophe before them they stay text; the upload reads them without it.
 */
export function asText(code: string): string {
  return /^(0\d+|\d{12,})$/.test(code) ? `'${code}` : code
}

function clockOf(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    new Date(at),
  )
}
