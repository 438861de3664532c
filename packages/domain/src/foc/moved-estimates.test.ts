import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { anOrder } from '../../test-corpus/an-order.ts'
import type { CarrierFacts } from '../carrier/carrier.ts'
import { movedEstimates } from './moved-estimates.ts'

const NOW = Temporal.Instant.from('2026-06-08T14:00:00Z')
const pending = anOrder().build()
const submitted = anOrder().submittedOn('2026-06-01').build()
const late = anOrder().submittedAt('2026-06-01T18:00:00Z').build()
const { carrier } = pending
const moved = (orders: (typeof pending)[], after: Partial<CarrierFacts>) =>
  movedEstimates(orders, { before: carrier, after: { ...carrier, ...after } }, NOW)

describe('R3.1 whose estimates a change of the carrier moves', () => {
  it.each<[string, Partial<CarrierFacts>, (typeof pending)[]]>([
    ['nothing changed', {}, []],
    ['what no estimate hangs on', { escalationRoute: 'Another', answersAtNight: false }, []],
    ['the range', { ownBusinessDays: { min: 4, max: 6 } }, [pending, submitted, late]],
    ['the same range as its own', { ownBusinessDays: { min: 10, max: 15 } }, []],
    ['a holiday that only the later windows reach', { holidaysAdded: [day('2026-06-29')] }, [pending]],
    ['the cutoff', { receiptCutoff: '17:00' }, [late]],
    ['the zone', { timeZone: 'America/Los_Angeles' }, [late]],
  ])('%s', (_case, after, orders) => {
    expect(moved([pending, submitted, late], after).map(({ order }) => order)).toEqual(orders)
  })

  it('says from when to when', () => {
    const [row] = moved([submitted], { ownBusinessDays: { min: 4, max: 6 } })
    expect([row?.before, row?.after].map((window) => `${window?.earliest} ${window?.latest}`)).toEqual([
      '2026-06-15 2026-06-23',
      '2026-06-05 2026-06-09',
    ])
  })
})

function day(iso: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(iso)
}
