import { type CarrierType, EstimateFocDocument } from '@portday/schema/tracker'
import type { Command } from 'commander'
import { carrierIdOf } from '../carriers/carrier-id.ts'
import { usage } from '../failure.ts'
import { oneOf, spelled } from '../options/choice.ts'
import { date, text } from '../options/values.ts'
import { CARRIER_TYPES } from '../options/words.ts'
import { facts } from '../print/table.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'

interface EstimateOptions {
  readonly carrier?: string
  readonly carrierType?: CarrierType
  readonly submittedOn?: string
}

/** `foc estimate`: when a FOC can be expected for a letter submitted on a day (R3). */
export function addEstimate(foc: Command, tracker: Tracker): void {
  verb(foc, 'estimate', 'tell when a FOC can be expected', [
    'foc estimate --carrier "Spectrum Business" --submitted-on 2026-06-01',
    'foc estimate --carrier-type ilec',
  ])
    .option('--carrier <name>', 'by the range and the holidays of this carrier', text)
    .option('--carrier-type <type>', spelled(CARRIER_TYPES), oneOf(CARRIER_TYPES))
    .option('--submitted-on <date>', 'the day the LOA is submitted, today unless given', date)
    .action(async ({ carrier, carrierType, submittedOn }: EstimateOptions) => {
      if (carrier === undefined && carrierType === undefined)
        throw usage('An estimate wants --carrier or --carrier-type.')
      const of =
        carrier === undefined ? { carrierType } : { carrierId: await carrierIdOf(tracker, carrier, carrierType) }
      const day = submittedOn ?? tracker.surroundings.today()
      const data = await tracker.ask(EstimateFocDocument, { ...of, submittedOn: day })
      const { countedFrom, earliest, latest, businessDays } = data.estimateFoc
      tracker.show(data, () =>
        facts([
          ['Counted from', countedFrom],
          ['Business days', `${businessDays.min} to ${businessDays.max}`],
          ['Earliest', earliest],
          ['Latest', `${latest}, plan on this one`],
        ]),
      )
    })
}
