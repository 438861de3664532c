import { useQuery } from '@apollo/client/react'
import { OrderFilterChoicesDocument, OrderFilterMigrationDocument } from '@portday/schema/dashboard'
import { useMemo } from 'react'
import type { OrdersPlace } from '../orders-place.ts'
import { carrierWords } from './carrier-words.ts'
import type { NamesKnown } from './narrowings.ts'

/** The API gives no more at once; a carrier past them is still found by the search field. */
export const CHOICES = 100

/** What the IDs in the address are called; asked for only where there are some. */
export function useNamesKnown({ carriers, migration }: OrdersPlace): NamesKnown {
  const choices = useQuery(OrderFilterChoicesDocument, { variables: { first: CHOICES }, skip: carriers.length === 0 })
  const named = useQuery(OrderFilterMigrationDocument, {
    variables: { id: migration ?? '' },
    skip: migration === null,
  })
  const edges = choices.data?.carriers.edges
  const customer = named.data?.migration?.customerName ?? null
  return useMemo(
    () => ({ carriers: new Map(edges?.map(({ node }) => [node.id, carrierWords(node)])), migration: customer }),
    [edges, customer],
  )
}
