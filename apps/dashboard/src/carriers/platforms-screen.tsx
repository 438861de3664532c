import type { PlatformPartsFragment } from '@portday/schema/dashboard'
import { useNarrow } from '../shell/use-narrow.ts'
import { ListFrame } from './list-frame.tsx'
import { PlatformItems, PlatformTable } from './platform-rows.tsx'
import { platformsSentence } from './sentences.ts'
import { useList } from './use-list.ts'

/** Which platforms receive numbers, whom to call there at night, and what they still take before a FOC. */
export function PlatformsScreen() {
  const list = useList<PlatformPartsFragment>('platforms')
  const narrow = useNarrow()
  const Rows = narrow ? PlatformItems : PlatformTable
  return (
    <ListFrame
      list={list}
      title="Platforms"
      word="platform"
      sentence={list.counts && platformsSentence(list.counts)}
      nothing="A platform stands here as soon as a migration moves to it"
    >
      <Rows platforms={list.rows} />
    </ListFrame>
  )
}
