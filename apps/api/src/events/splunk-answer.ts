/**
 * What Splunk's HTTP Event Collector said to a batch.
 * `taken`: all of it; with `ackId` it wants to be asked whether it is indexed. `eventRefused`: it stopped at one event
 * (`number`, from 0) that it will never take; those before it were taken. `tooLarge`: nothing was taken.
 * `trouble`: `before` events were taken, the rest is to be sent again.
 */
export type SplunkAnswer =
  | { readonly kind: 'taken'; readonly ackId: number | null }
  | { readonly kind: 'eventRefused'; readonly number: number | null; readonly reason: string }
  | { readonly kind: 'tooLarge'; readonly reason: string }
  | { readonly kind: 'trouble'; readonly message: string; readonly lasting: boolean; readonly before: number }

type Meaning = 'taken' | 'event' | 'passing' | 'lasting'

/** Splunk's own table of codes, as far as a sender of events can meet them. */
const CODES: Readonly<Record<number, Meaning>> = {
  0: 'taken',
  1: 'lasting', // token disabled
  2: 'lasting', // token required
  3: 'lasting', // invalid authorization
  4: 'lasting', // invalid token
  5: 'event', // no data
  6: 'event', // invalid data format
  7: 'lasting', // incorrect index: the token's own, since none is sent
  8: 'passing', // internal server error
  9: 'passing', // server is busy
  10: 'lasting', // data channel missing: something on the way drops the header
  11: 'lasting', // invalid data channel
  12: 'event', // event field required
  13: 'event', // event field blank
  14: 'lasting', // acknowledgement disabled
  15: 'event', // error in handling indexed fields
  16: 'lasting', // query string authorization not enabled
  23: 'passing', // shutting down
  24: 'taken', // queue nearly full
  25: 'taken', // acknowledgement channel nearly full
  26: 'passing', // queue full
  27: 'passing', // acknowledgement channel full
}

interface Body {
  readonly code: number
  readonly text: string
  readonly number: number | null
  readonly ackId: number | null
}

/** Reads an answer. Only what is in Splunk's own form counts as taken or refused: anybody's proxy can say 200 or 400. */
export function readAnswer(status: number, text: string): SplunkAnswer {
  const body = readBody(text)
  const said = `Splunk answered ${status}${body === null ? '' : `: ${body.text} (code ${body.code})`}`
  if (status === 413) return { kind: 'tooLarge', reason: said }
  const meaning = body === null ? undefined : CODES[body.code]
  if (body !== null && meaning === 'taken' && status === 200) return { kind: 'taken', ackId: body.ackId }
  if (body !== null && meaning === 'event') return { kind: 'eventRefused', number: body.number, reason: said }
  const lasting = meaning === 'lasting' || status === 401 || status === 403 || status === 404
  return { kind: 'trouble', message: said, lasting, before: body?.number ?? 0 }
}

function readBody(json: string): Body | null {
  const { code, text, ackId, 'invalid-event-number': number } = asRecord(json)
  if (typeof code !== 'number') return null
  return {
    code,
    text: typeof text === 'string' ? text.slice(0, 200) : '',
    number: wholeNumber(number),
    ackId: wholeNumber(ackId),
  }
}

/** Which of the asked ids are indexed, out of `{"acks":{"0":true,"1":false}}`; null when it is no such answer. */
export function readAcks(status: number, text: string): ReadonlySet<number> | null {
  const { acks } = asRecord(text)
  if (status !== 200 || typeof acks !== 'object' || acks === null) return null
  return new Set(Object.entries(acks).flatMap(([id, indexed]) => (indexed === true ? [Number(id)] : [])))
}

function asRecord(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  } catch {
    return {}
  }
}

function wholeNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}
