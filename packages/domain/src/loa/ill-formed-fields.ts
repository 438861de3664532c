import { Temporal } from 'temporal-polyfill'
import { parseNumber } from '../telephone-number/parse.ts'
import type { Refusal } from '../verdict.ts'
import type { Letter } from './letter.ts'
import { givenValue } from './typed-value.ts'

const RESP_ORG_ID = /^[A-Z0-9]{5}$/i

/** One `LOA_INCOMPLETE` for each field that is filled in and can't be right (R5.1). Empty fields pass here. */
export function refuseIllFormed(letter: Letter, tollFree: boolean, today: Temporal.PlainDate): Refusal[] {
  return [
    ...refuseUnreadableBtn(letter.btn),
    ...(tollFree ? refuseRespOrgId(letter.respOrgId) : []),
    ...refuseSignedAhead(letter.signedOn, today),
  ]
}

function refuseUnreadableBtn(btn: string | null): Refusal[] {
  const given = givenValue(btn)
  const read = given === null ? null : parseNumber(given)
  if (read === null || read.ok) return []
  const message = `The BTN "${given}" can't be read as a telephone number. ${read.reason}`
  return [incomplete('btn', message, 'Copy the BTN from the newest invoice.')]
}

function refuseRespOrgId(respOrgId: string | null): Refusal[] {
  const given = givenValue(respOrgId)
  if (given === null || RESP_ORG_ID.test(given.trim())) return []
  const message = `The current RespOrg ID "${given}" is not 5 letters or digits.`
  return [incomplete('respOrgId', message, 'Copy the RespOrg ID from the newest invoice.')]
}

function refuseSignedAhead(signedOn: Temporal.PlainDate | null, today: Temporal.PlainDate): Refusal[] {
  if (signedOn === null || Temporal.PlainDate.compare(signedOn, today) <= 0) return []
  const message = `The LOA is dated ${signedOn}, after ${today}, the day on which it would be submitted.`
  return [incomplete('signedOn', message, 'Record the date on which it was signed.')]
}

function incomplete(field: string, message: string, remedy: string): Refusal {
  return { code: 'LOA_INCOMPLETE', message, remedy, path: [field] }
}
