import type { TextReader } from '../graph/text.ts'

const LAST_STAGE = 20

/** The stage of a deal as given, 0 to 20, or null; another one is refused. */
export function readDealStage(text: TextReader, dealStage: number | null | undefined): number | null {
  if (dealStage === null || dealStage === undefined) return null
  if (dealStage >= 0 && dealStage <= LAST_STAGE) return dealStage
  text.no(
    'VALUE_INVALID',
    ['dealStage'],
    `A deal has no stage ${dealStage}.`,
    `Give the stage of the deal, 0 to ${LAST_STAGE}.`,
  )
  return null
}
