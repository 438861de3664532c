import type { FindAnythingQuery } from '@portday/schema/dashboard'
import { KINDS } from '../carriers/kinds.ts'
import { counted } from '../words/figure.ts'

/** A line of the search: where it leads and what it says. */
export interface Found {
  readonly to: string
  readonly word: string
  readonly beside: string
}

export interface FoundGroup {
  readonly name: string
  readonly lines: readonly Found[]
}

const PLACES: readonly (Found & { readonly keys: string })[] = [
  { to: '/', word: 'Overview', beside: 'what needs somebody today', keys: 'G O' },
  { to: '/calendar', word: 'Calendar', beside: 'what ports when', keys: 'G C' },
  { to: '/orders', word: 'Orders', beside: 'every order and its stage', keys: 'G R' },
  { to: '/migrations', word: 'Migrations', beside: 'who can cut over', keys: 'G M' },
  { to: '/port-night', word: 'Port night', beside: 'what ports now', keys: 'G N' },
  { to: '/carriers', word: 'Carriers', beside: 'ranges, holidays, who to call', keys: '' },
  { to: '/carriers/platforms', word: 'Platforms', beside: 'locks, port back, NOC', keys: '' },
]

/** The screens that a text can mean; all of them while nothing is typed. */
export function placesFor(text: string): FoundGroup[] {
  const sought = text.trim().toLowerCase()
  const lines = PLACES.filter(({ word }) => word.toLowerCase().includes(sought))
  return lines.length === 0 ? [] : [{ name: 'Go to', lines }]
}

/** What the API found, by kind, with a last line for all orders where more match than are shown. */
export function groupsOf(text: string, found: FindAnythingQuery): FoundGroup[] {
  const { portOrders, migrations, carriers } = found
  const orders: Found[] = portOrders.edges.map(({ node }) => ({
    to: `/orders/${node.id}`,
    word: node.reference,
    beside: `${node.migration.customerName}, ${node.carrier.name}`,
  }))
  if (portOrders.totalCount > orders.length) {
    orders.push({
      to: `/orders?view=all&find=${encodeURIComponent(text.trim())}`,
      word: `All ${counted(portOrders.totalCount, 'order')}`,
      beside: `that match “${text.trim()}”`,
    })
  }
  const groups: FoundGroup[] = [
    {
      name: 'Migrations',
      lines: migrations.edges.map(({ node }) => ({
        to: `/migrations/${node.id}`,
        word: node.customerName,
        beside: `to ${node.winningCarrier.name}`,
      })),
    },
    { name: 'Orders', lines: orders },
    {
      name: 'Carriers',
      lines: carriers.edges.map(({ node }) => ({
        to: `/carriers/${node.id}`,
        word: node.name,
        beside: KINDS[node.type].word,
      })),
    },
  ]
  return [...groups.filter(({ lines }) => lines.length > 0), ...placesFor(text)]
}
