import { type CarrierType, UpdateCarrierDocument, type UpdateCarrierInput } from '@portday/schema/tracker'
import type { Command } from 'commander'
import { usage } from '../failure.ts'
import { oneOf, spelled } from '../options/choice.ts'
import { nullForNone, orNone } from '../options/none.ts'
import { dates, span, text, time, timeZone, yesOrNo } from '../options/values.ts'
import { CARRIER_TYPES } from '../options/words.ts'
import { versioned } from '../orders/version-option.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'
import { carrierOf } from './carrier-id.ts'
import { carrierLines } from './carrier-lines.ts'

type Settings = Omit<UpdateCarrierInput, 'id' | 'expectedVersion' | 'focMinDays' | 'focMaxDays'>

interface CarrierOptions extends Settings {
  readonly carrierType?: CarrierType
  readonly focDays?: { readonly min: number; readonly max: number } | null
  readonly expectedVersion?: number
  readonly json?: boolean
  readonly color?: boolean
}

/** `carriers update`: a losing carrier's kind, own FOC range, calendar and escalation (R3.1, R4.1, R4.2, R14.3). */
export function addUpdate(carriers: Command, tracker: Tracker): void {
  versioned(
    verb(carriers, 'update <carrier>', 'change what is known of a losing carrier, by its ID or its name', [
      'carriers update "Spectrum Business" --foc-days 12-18 --foc-market "Los Angeles" --foc-note "slower since May"',
      'carriers update "Tiny Telco" --type clec --escalation-phone 415-555-0199 --answers-at-night yes',
      'carriers update Cox --foc-days none',
    ])
      .option('--carrier-type <type>', 'which one is meant, where several have the name', oneOf(CARRIER_TYPES))
      .option('--type <type>', `its kind: ${spelled(CARRIER_TYPES)}`, oneOf(CARRIER_TYPES))
      .option('--foc-days <range>', "its own FOC range in business days, such as 10-15; none: its kind's", orNone(span))
      .option('--foc-market <text>', 'the market that the range holds for, or none', orNone(text))
      .option('--foc-note <text>', 'why the range is as it is, or none', orNone(text))
      .option('--time-zone <zone>', 'the zone in which receipt is judged', timeZone)
      .option('--receipt-cutoff <time>', 'later requests count as received on the next business day, HH:MM', time)
      .option('--holidays-added <dates>', 'all days on which it does not work besides the holidays, or none', dates)
      .option('--holidays-dropped <dates>', 'all holidays through which it works, or none', dates)
      .option('--escalation-phone <number>', 'its porting line, or none', orNone(text))
      .option('--escalation-route <text>', 'how to reach somebody who can mend a port', text)
      .option('--escalation-hours <text>', 'when its porting line answers, or none', orNone(text))
      .option('--answers-at-night <yes or no>', 'whether it answers on a port night', yesOrNo),
    'the carrier',
  ).action(async (typed: string, options: CarrierOptions) => {
    const { carrierType, focDays, expectedVersion, json: _json, color: _color, ...settings } = nullForNone(options)
    if (focDays === undefined && Object.keys(settings).length === 0) {
      throw usage('Nothing to change: no setting is given.', 'Add --help to see what there is.')
    }
    const range = focDays === undefined ? {} : { focMinDays: focDays?.min ?? null, focMaxDays: focDays?.max ?? null }
    const input = { id: await carrierOf(tracker, typed, carrierType), ...settings, ...range, expectedVersion }
    const data = await tracker.ask(UpdateCarrierDocument, { input })
    const answer = data.updateCarrier
    tracker.settle(data, answer, () => (answer.carrier ? carrierLines(answer.carrier) : []))
  })
}
