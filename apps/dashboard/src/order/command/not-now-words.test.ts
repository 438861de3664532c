import { describe, expect, it } from 'vitest'
import { remedyInShort, whyInShort } from './not-now-words.ts'

describe('why not, in short', () => {
  it.each([
    ['"complete" is for an order in Port day; this one is in FOC received.', 'Only in Port day.'],
    [
      '"port back" is for an order in Port day or Complete; this one is in LOA pending.',
      'Only in Port day or Complete.',
    ],
    [
      '"cancel" is for an order of which nothing has ported; this one is in Port day with 11 numbers ported.',
      'Only while nothing has ported; 11 numbers ported already.',
    ],
    [
      '"reschedule FOC" is for an order of which nothing has ported; this one is in Port day with 3 numbers ported (1 ported back).',
      'Only while nothing has ported; 3 numbers ported already (1 ported back).',
    ],
    [
      '"begin port day" is for an order in FOC received on the FOC date, Tue Nov 24; today is Mon Nov 23 in America/Los_Angeles.',
      'Only in FOC received on the FOC date, Tue Nov 24; today is Mon Nov 23 in America/Los_Angeles.',
    ],
    [
      'Inside 24 h before the FOC, Zoom Phone takes no change of ours.',
      'Inside 24 h before the FOC, Zoom Phone takes no change of ours.',
    ],
  ])('%s', (message, short) => {
    expect(whyInShort(message)).toBe(short)
  })
})

describe('what to do about it, in short', () => {
  it.each([
    ['In FOC received the order takes: save CSR, hold, cancel.', ''],
    ['Split the un-ported numbers off. The order takes: hold, cancel.', 'Split the un-ported numbers off.'],
    ['Go on with it. It takes: save CSR.', 'Go on with it.'],
    ['Release the order first. On hold it takes: save CSR, release.', 'Release the order first.'],
    ['Wait for the date.', 'Wait for the date.'],
  ])('%s', (remedy, short) => {
    expect(remedyInShort(remedy)).toBe(short)
  })
})
