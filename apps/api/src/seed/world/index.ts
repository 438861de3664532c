import type { MigrationStory } from '../story.ts'
import { BLUEWATER } from './bluewater.ts'
import { CASCADIA } from './cascadia.ts'
import { FENNIMORE } from './fennimore.ts'
import { GRANITE_PEAK } from './granite-peak.ts'
import { HARBOR_AND_PINE } from './harbor-and-pine.ts'
import { KESTREL } from './kestrel.ts'
import { LARKSPUR } from './larkspur.ts'
import { MARROW_BAY } from './marrow-bay.ts'
import { OAKLINE } from './oakline.ts'
import { OCHRE_VALLEY } from './ochre-valley.ts'
import { PRAIRIE_LANTERN } from './prairie-lantern.ts'
import { RIDGELINE } from './ridgeline.ts'
import { SALTMARSH } from './saltmarsh.ts'
import { ST_BARTHOLOMEWS } from './st-bartholomews.ts'
import { TERN_AND_WICK } from './tern-and-wick.ts'
import { WHITLOCK } from './whitlock.ts'

/** The migrations of the demonstration world. Numbers are 555-01XX of area codes other than 415, each in one order. */
export const WORLD: readonly MigrationStory[] = [
  HARBOR_AND_PINE,
  ST_BARTHOLOMEWS,
  OAKLINE,
  RIDGELINE,
  CASCADIA,
  KESTREL,
  TERN_AND_WICK,
  MARROW_BAY,
  OCHRE_VALLEY,
  BLUEWATER,
  GRANITE_PEAK,
  LARKSPUR,
  FENNIMORE,
  SALTMARSH,
  PRAIRIE_LANTERN,
  WHITLOCK,
]
