import { describe, expect, it } from 'vitest'
import type { PublicEvent } from './public-event.ts'
import { batchLength, envelope } from './splunk-batch.ts'

const lines = (count: number, bytes: number) => Array.from({ length: count }, () => 'x'.repeat(bytes))

describe('a batch', () => {
  it.each([
    ['few small events', lines(3, 10), undefined, 3],
    ['a hundred', lines(100, 10), undefined, 100],
    ['one more than a hundred', lines(101, 10), undefined, 100],
    ['exactly 512 kB', lines(4, 128_000), undefined, 4],
    ['a byte more', [...lines(3, 128_000), 'x'.repeat(128_001)], undefined, 3],
    ['letters of two bytes', Array.from({ length: 4 }, () => 'ä'.repeat(100_000)), undefined, 2],
    ['one event larger than that', lines(2, 600_000), undefined, 1],
    ['after "too large"', lines(9, 10), 4, 4],
    ['nothing', [], undefined, 0],
  ])('of %s', (_, envelopes, most, length) => expect(batchLength(envelopes, most)).toBe(length))

  it('has events in the envelope of the collector, with the time in seconds', () => {
    const event = { id: 'e', at: '2026-06-15T10:00:00.123456Z' } as PublicEvent
    expect(JSON.parse(envelope(event, 'porting-1'))).toEqual({
      time: 1781517600.123,
      host: 'porting-1',
      source: 'portday',
      sourcetype: 'portday:event',
      event,
    })
  })
})
