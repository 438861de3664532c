import { formatNumber } from '@portday/domain/telephone-number'
import type { CarrierSettingsFragment } from '@portday/schema/tracker'
import { facts } from '../print/table.ts'
import { word } from '../print/words.ts'

/** What is known of a losing carrier (R3, R4, R14.3). */
export function carrierLines(carrier: CarrierSettingsFragment): string[] {
  const { min, max } = carrier.focBusinessDays
  return [
    `${carrier.name}, ${word(carrier.type)}: a FOC takes ${min}-${max} business days`,
    ...facts([
      ['Carrier', carrier.id],
      ['Version', String(carrier.version)],
      ['Market', carrier.focMarket],
      ['Note', carrier.focNote],
      ['Country', carrier.country],
      ['Day ends', `${carrier.receiptCutoff}, ${carrier.timeZone}`],
      ['Also closed', carrier.holidaysAdded.join(', ')],
      ['Works through', carrier.holidaysDropped.join(', ')],
      ['Porting line', carrier.escalationPhone === null ? null : formatNumber(carrier.escalationPhone)],
      ['Escalation', carrier.escalationRoute],
      ['Hours', carrier.escalationHours],
      ['At night', carrier.answersAtNight ? 'answers' : 'does not answer'],
    ]).map((line) => `  ${line}`),
  ]
}
