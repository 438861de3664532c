import { describe, expect, it } from 'vitest'
import { readAcks, readAnswer } from './splunk-answer.ts'

const kind = (status: number, body: unknown) =>
  readAnswer(status, typeof body === 'string' ? body : JSON.stringify(body))

describe('what Splunk said', () => {
  it.each([
    ['success', 200, { text: 'Success', code: 0 }, { kind: 'taken', ackId: null }],
    ['success with an id', 200, { text: 'Success', code: 0, ackId: 0 }, { kind: 'taken', ackId: 0 }],
    ['nearly full', 200, { text: 'HEC queue is approaching its capacity limit', code: 24 }, { kind: 'taken' }],
    [
      'an event that it refuses',
      400,
      { text: 'Invalid data format', code: 6, 'invalid-event-number': 2 },
      { kind: 'eventRefused', number: 2 },
    ],
    [
      'an event without its field',
      400,
      { text: 'Event field is required', code: 12, 'invalid-event-number': 0 },
      { kind: 'eventRefused', number: 0 },
    ],
    [
      'a blank event, unnumbered',
      400,
      { text: 'Event field cannot be blank', code: 13 },
      { kind: 'eventRefused', number: null },
    ],
    [
      'bad indexed fields',
      400,
      { text: 'Error in handling indexed fields', code: 15, 'invalid-event-number': 1 },
      { kind: 'eventRefused', number: 1 },
    ],
    ['no data', 400, { text: 'No data', code: 5 }, { kind: 'eventRefused', number: null }],
    ['token disabled', 403, { text: 'Token disabled', code: 1 }, { kind: 'trouble', lasting: true }],
    ['no token', 401, { text: 'Token is required', code: 2 }, { kind: 'trouble', lasting: true }],
    ['bad header', 401, { text: 'Invalid authorization', code: 3 }, { kind: 'trouble', lasting: true }],
    ['bad token', 403, { text: 'Invalid token', code: 4 }, { kind: 'trouble', lasting: true }],
    [
      'bad index',
      400,
      { text: 'Incorrect index', code: 7, 'invalid-event-number': 0 },
      { kind: 'trouble', lasting: true, before: 0 },
    ],
    ['its own fault', 500, { text: 'Internal server error', code: 8 }, { kind: 'trouble', lasting: false }],
    ['busy', 503, { text: 'Server is busy', code: 9 }, { kind: 'trouble', lasting: false, before: 0 }],
    [
      'busy on the way',
      503,
      { text: 'Server is busy', code: 9, 'invalid-event-number': 10 },
      { kind: 'trouble', lasting: false, before: 10 },
    ],
    ['channel missing', 400, { text: 'Data channel is missing', code: 10 }, { kind: 'trouble', lasting: true }],
    ['acknowledgement disabled', 400, { text: 'ACK is disabled', code: 14 }, { kind: 'trouble', lasting: true }],
    ['queue full', 429, { text: 'HEC queue is at capacity', code: 26 }, { kind: 'trouble', lasting: false }],
    ['too large', 413, 'Content-Length too large', { kind: 'tooLarge' }],
    ['a page that is not Splunk’s', 200, '<html>Welcome</html>', { kind: 'trouble', lasting: false }],
    ['another’s refusal', 400, '<html>Bad request</html>', { kind: 'trouble', lasting: false }],
    ['another’s JSON', 200, { ok: true }, { kind: 'trouble', lasting: false }],
    ['nobody at this address', 404, '', { kind: 'trouble', lasting: true }],
    ['a broken gateway', 502, '', { kind: 'trouble', lasting: false }],
    ['success by its code alone', 500, { text: 'Success', code: 0 }, { kind: 'trouble', lasting: false }],
  ])('%s', (_, status, body, meaning) => expect(kind(status, body)).toMatchObject(meaning))

  it('names status, text and code, for the person who has to mend it', () =>
    expect(kind(403, { text: 'Invalid token', code: 4 })).toMatchObject({
      message: 'Splunk answered 403: Invalid token (code 4)',
    }))
})

describe('which batches are indexed', () => {
  it.each([
    ['some', 200, '{"acks":{"0":true,"1":false,"12":true}}', [0, 12]],
    ['none', 200, '{"acks":{"0":false}}', []],
    ['a refusal', 400, '{"text":"ACK is disabled","code":14}', null],
    ['no JSON', 200, 'yes', null],
    ['null', 200, '{"acks":null}', null],
  ])('%s', (_, status, text, ids) => expect(readAcks(status, text)).toEqual(ids && new Set(ids)))
})
