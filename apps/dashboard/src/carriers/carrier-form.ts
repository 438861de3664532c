import type { CarrierType, UpdateCarrierInput } from '@portday/schema/dashboard'
import type { CarrierRecord } from '../data-provider/carriers.ts'
import { KINDS, rangeOfKind, rangeWords } from './kinds.ts'
import { phoneShown } from './phone-line.tsx'
import { changedNames, numberTyped, type Told } from './settings-form.ts'
import { zoneWords } from './zones.ts'

/** A carrier's settings as they are typed; the fields are called as in the command's input. */
export interface CarrierForm {
  type: CarrierType
  focMinDays: string
  focMaxDays: string
  focNote: string
  focMarket: string
  timeZone: string
  receiptCutoff: string
  country: string
  holidaysAdded: string[]
  holidaysDropped: string[]
  escalationPhone: string
  escalationHours: string
  escalationRoute: string
  answersAtNight: boolean
}

export const COUNTRIES = { US: 'United States', CA: 'Canada' } as const

export const CARRIER_FIELDS: Told<CarrierForm> = {
  type: { label: 'Kind', show: (type) => KINDS[type].word },
  focMarket: { label: 'Market' },
  focMinDays: { label: 'Own range from' },
  focMaxDays: { label: 'Own range to' },
  focNote: { label: 'Note' },
  timeZone: { label: 'Zone', show: zoneWords },
  receiptCutoff: { label: 'Received until' },
  country: { label: 'Holidays of', show: (country) => (country === 'CA' ? COUNTRIES.CA : COUNTRIES.US) },
  holidaysAdded: { label: 'Days added' },
  holidaysDropped: { label: 'Days dropped' },
  escalationPhone: { label: 'Porting line' },
  escalationHours: { label: 'When it answers' },
  escalationRoute: { label: 'Way to somebody' },
  answersAtNight: { label: 'Answers at night' },
}

export function carrierForm(carrier: Omit<CarrierRecord, 'thisYear' | 'nextYear'>): CarrierForm {
  const { type, ownFocBusinessDays: own, timeZone, receiptCutoff, country, answersAtNight } = carrier
  return {
    ...{ type, timeZone, receiptCutoff, country, answersAtNight },
    focMinDays: own ? String(own.min) : '',
    focMaxDays: own ? String(own.max) : '',
    focNote: carrier.focNote ?? '',
    focMarket: carrier.focMarket ?? '',
    holidaysAdded: [...carrier.holidaysAdded],
    holidaysDropped: [...carrier.holidaysDropped],
    escalationPhone: phoneShown(carrier.escalationPhone),
    escalationHours: carrier.escalationHours ?? '',
    escalationRoute: carrier.escalationRoute,
  }
}

/** What the command is given: only what was changed, against the version that was seen. Null when nothing was. */
export function carrierInput(before: CarrierRecord, typed: CarrierForm): UpdateCarrierInput | null {
  const changed = changedNames(CARRIER_FIELDS, carrierForm(before), typed)
  if (changed.length === 0) return null
  const whole: Omit<UpdateCarrierInput, 'id'> = {
    ...typed,
    focMinDays: numberTyped(typed.focMinDays),
    focMaxDays: numberTyped(typed.focMaxDays),
  }
  return {
    id: before.id,
    expectedVersion: before.version,
    ...Object.fromEntries(changed.map((name) => [name, whole[name]])),
  }
}

/** `every CLEC`, `every wireless carrier`: whose range holds while a carrier has none of its own (R3.1). */
export function everyOne(type: CarrierType): string {
  const { word } = KINDS[type]
  return word === word.toUpperCase() ? `every ${word}` : `every ${word.toLowerCase()} carrier`
}

/** `every CLEC takes 10–15 business days`. */
export function kindsRange(type: CarrierType): string {
  return `${everyOne(type)} takes ${rangeWords(rangeOfKind(type))} business days`
}
