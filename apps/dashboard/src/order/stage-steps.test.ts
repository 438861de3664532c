import { describe, expect, it } from 'vitest'
import { A_FOC, A_REJECTION, anOrder, READ_AT } from './an-order.fixture.ts'
import type { OrderOnPage } from './order-on-page.ts'
import { stepsOf } from './stage-steps.ts'

const READING = { now: READ_AT, zone: 'America/Los_Angeles' }
const told = (said: Partial<OrderOnPage>) =>
  stepsOf(anOrder(said), READING).map(({ state, note }) => `${state}: ${note}`)

describe('the stages of an order', () => {
  it('say what is behind, where it stands, and what comes by itself', () => {
    expect(told({ focHistory: [{ ...A_FOC, date: '2026-11-20' }, A_FOC] })).toEqual([
      'done: Tue Oct 27',
      'done: Mon Nov 2, acknowledged Tue Nov 3',
      'now: since Tue Nov 10, moved once',
      'next: by itself on Tue Nov 24, 00:00 PST, in 5 h 20 min',
      'next: 48 h after the last number ported',
    ])
  })

  it('begin again after a rejection, with when a FOC is to be expected', () => {
    const said = { stage: 'LOA_PENDING', foc: null, focHistory: [], rejections: [A_REJECTION] } as const
    expect(told({ ...said, rejections: [A_REJECTION], focHistory: [] })).toEqual([
      'now: Tue Oct 27, and again Wed Nov 18 after the rejection',
      'next: ',
      'next: expected Nov 17–24',
      'next: ',
      'next: ',
    ])
  })

  it('tell until when an acknowledgement is due', () => {
    const said = { stage: 'LOA_SUBMITTED', foc: null, acknowledgedAt: null } as const
    expect(told({ ...said, acknowledgementDueAt: '2026-11-05T08:00:00Z' })[1]).toBe(
      'now: Mon Nov 2, acknowledgement due Thu Nov 5',
    )
  })

  it('wait while the order is on hold (R2.8)', () => {
    expect(told({ heldAt: '2026-11-20T18:00:00Z' })[3]).toBe('next: Tue Nov 24, waits for the release')
  })

  it('stop where the order was cancelled (R2.2)', () => {
    expect(told({ cancelledAt: '2026-11-20T18:00:00Z' }).map((step) => step.split(':')[0])).toEqual([
      'done',
      'done',
      'stopped',
      'next',
      'next',
    ])
  })

  it('end with complete', () => {
    expect(told({ stage: 'COMPLETE', completedAt: '2026-11-27T18:00:00Z' }).at(-1)).toBe('done: Fri Nov 27')
  })
})
