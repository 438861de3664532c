import type { CarrierPartsFragment } from '@portday/schema/dashboard'
import { useNarrow } from '../shell/use-narrow.ts'
import { CarrierItems, CarrierTable } from './carrier-rows.tsx'
import { ListFrame } from './list-frame.tsx'
import { carriersSentence } from './sentences.ts'
import { useList } from './use-list.ts'

/** Who holds numbers of open orders, how long each takes, and whom to call there. */
export function CarriersScreen() {
  const list = useList<CarrierPartsFragment>('carriers')
  const narrow = useNarrow()
  const Rows = narrow ? CarrierItems : CarrierTable
  return (
    <ListFrame
      list={list}
      title="Carriers"
      word="carrier"
      sentence={list.counts && carriersSentence(list.counts)}
      nothing="A carrier stands here as soon as an order names it"
    >
      <Rows carriers={list.rows} />
    </ListFrame>
  )
}
