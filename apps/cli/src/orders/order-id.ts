import { PortOrdersDocument } from '@portday/schema/tracker'
import { FULL_PAGE } from '../api/every-page.ts'
import { notFound } from '../failure.ts'
import type { Tracker } from '../tracker.ts'

const REFERENCE = /^PO-\d+$/

/** The ID of an order that is named by its ID or by its reference, such as PO-1018. */
export async function orderIdOf(tracker: Tracker, typed: string): Promise<string> {
  const reference = typed.trim().toUpperCase()
  if (!REFERENCE.test(reference)) return typed.trim()
  const { portOrders } = await tracker.ask(PortOrdersDocument, { filter: { search: reference }, first: FULL_PAGE })
  const found = portOrders.edges.find(({ node }) => node.reference === reference)
  if (found) return found.node.id
  throw notFound(`There is no port order ${reference}.`, 'porting-tracker orders list prints what there is.')
}

/** What a verb does with one order, from the order as it was typed. */
export function onOrder<O>(tracker: Tracker, act: (portOrderId: string, options: O) => Promise<void>) {
  return async (typed: string, options: O): Promise<void> => act(await orderIdOf(tracker, typed), options)
}
