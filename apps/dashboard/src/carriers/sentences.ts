import type { CarrierCountPartsFragment } from '@portday/schema/dashboard'
import { counted, figure } from '../words/figure.ts'
import { rangeWords } from './kinds.ts'

/** `12 carriers hold numbers of 40 open orders; 3 have no line that answers at night`. */
export function carriersSentence(counts: CarrierCountPartsFragment): string {
  const { carriers, holding, openOrders, holdingWithoutNightLine: silent } = counts
  if (carriers === 0) return 'No carrier is known yet'
  if (holding === 0) return `No carrier holds numbers of an open order; ${figure(carriers)} are known`
  const held = `${counted(holding, 'carrier')} ${holding === 1 ? 'holds' : 'hold'} numbers of ${counted(openOrders, 'open order')}`
  if (silent === 0)
    return `${held}; ${holding === 1 ? 'its line answers' : 'every one has a line that answers'} at night`
  if (silent === holding)
    return `${held}; ${holding === 1 ? 'it has no line' : 'none has a line'} that answers at night`
  return `${held}; ${figure(silent)} ${silent === 1 ? 'has' : 'have'} no line that answers at night`
}

/** `4 platforms receive numbers; 2 have no NOC to call at night`. */
export function platformsSentence({ platforms, platformsWithoutNoc: silent }: CarrierCountPartsFragment): string {
  if (platforms === 0) return 'No platform receives numbers yet'
  const known = `${counted(platforms, 'platform')} ${platforms === 1 ? 'receives' : 'receive'} numbers`
  if (silent === 0) return `${known}; ${platforms === 1 ? 'it has' : 'every one has'} a NOC to call at night`
  if (silent === platforms)
    return `${known}; ${platforms === 1 ? 'it has' : 'none has'} ${platforms === 1 ? 'no' : 'a'} NOC to call at night`
  return `${known}; ${figure(silent)} ${silent === 1 ? 'has' : 'have'} no NOC to call at night`
}

/** `Cox takes 10–15 business days to a FOC; no line of it answers at night`. */
export function carrierSentence(carrier: {
  readonly name: string
  readonly focBusinessDays: { readonly min: number; readonly max: number }
  readonly escalationPhone?: string | null | undefined
  readonly answersAtNight: boolean
}): string {
  const night = nightWords(carrier)
  return `${carrier.name} takes ${rangeWords(carrier.focBusinessDays)} business days to a FOC; ${night}`
}

function nightWords({ escalationPhone, answersAtNight }: Parameters<typeof carrierSentence>[0]): string {
  if (!escalationPhone) return 'it has no line of its own to call'
  return answersAtNight ? 'its line answers at night' : 'its line does not answer at night'
}

/** `RingCentral can be called at night; it takes no edit in the last 24 h before a FOC`. */
export function platformSentence(platform: {
  readonly name: string
  readonly nocPhone?: string | null | undefined
  readonly lockHours: number
}): string {
  const { name, nocPhone, lockHours } = platform
  const called = nocPhone ? 'can be called at night' : 'has no NOC to call at night'
  const lock =
    lockHours === 0 ? 'it takes edits up to the FOC' : `it takes no edit in the last ${lockHours} h before a FOC`
  return `${name} ${called}; ${lock}`
}
