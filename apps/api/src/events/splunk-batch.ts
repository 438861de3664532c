import type { PublicEvent } from './public-event.ts'

export const MOST_EVENTS = 100
const MOST_BYTES = 512_000

/** An event in Splunk's envelope, as text. `time` is in seconds since 1970, with milliseconds. */
export function envelope(event: PublicEvent, host: string): string {
  const time = Date.parse(event.at) / 1000
  return JSON.stringify({ time, host, source: 'portday', sourcetype: 'portday:event', event })
}

/** How many of `envelopes` go into the next batch: at most `most`, at most 512 kB, and always one. */
export function batchLength(envelopes: readonly string[], most = MOST_EVENTS): number {
  let bytes = 0
  let length = 0
  for (const text of envelopes.slice(0, most)) {
    bytes += Buffer.byteLength(text)
    if (length > 0 && bytes > MOST_BYTES) break
    length++
  }
  return length
}
