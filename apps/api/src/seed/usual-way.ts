import { ago, type Moment } from './moment.ts'
import {
  acknowledged,
  carrierCalled,
  completed,
  csrSaved,
  focConfirmed,
  focHeard,
  letterSaved,
  type OrderStep,
  ordered,
  outcomeOf,
  submitted,
} from './steps.ts'

/** From the order to the submitted letter: CSR, the customer's call, signature, submission so many business days ago. */
export function letterSent(businessDays: number, time = '09:15'): OrderStep[] {
  return [
    ordered(ago(businessDays + 4, '09:40')),
    csrSaved(ago(businessDays + 3, '11:05')),
    carrierCalled(ago(businessDays + 2, '14:20'), 'the business desk'),
    letterSaved(ago(businessDays + 1, '10:30')),
    submitted(ago(businessDays, time)),
  ]
}

/** The same, acknowledged on the next business day. */
export function letterAccepted(businessDays: number, time?: string): OrderStep[] {
  return [...letterSent(businessDays, time), acknowledged(ago(businessDays - 1, '15:10'))]
}

/** A release heard of by e-mail and then confirmed by voice. */
export function committed(
  release: Moment,
  heard: Moment,
  confirmed: Moment,
  withWhom: string,
  confirmation: string,
): OrderStep[] {
  return [focHeard(heard, release), focConfirmed(confirmed, release, withWhom, confirmation)]
}

/** All numbers moved and were tested in the morning of a business day, and the order was completed four days later. */
export function portedAndCompleted(businessDays: number): OrderStep[] {
  return [
    outcomeOf(ago(businessDays, '09:06'), 'ported'),
    outcomeOf(ago(businessDays, '09:41'), 'tested'),
    completed(ago(businessDays - 4, '11:20')),
  ]
}
