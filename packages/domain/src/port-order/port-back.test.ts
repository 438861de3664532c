import { describe, expect, it } from 'vitest'
import { instant } from '../../test-corpus/a-command.ts'
import { anOrder } from '../../test-corpus/an-order.ts'
import { portBackWindow } from './port-back.ts'

const first = instant('2026-06-15T13:30:00Z')
const last = instant('2026-06-15T15:00:00Z')
const ported = anOrder().inStage('port_day').tally({ tested: 1, firstPortedAt: first, lastPortedAt: last })

describe('the port-back window (R10.2)', () => {
  it('opens with the first number that moved and closes 48 h after the last one, amber after 24 h', () => {
    expect(portBackWindow(ported.build(), last)).toEqual({
      opensAt: first,
      amberAt: instant('2026-06-16T15:00:00Z'),
      closesAt: instant('2026-06-17T15:00:00Z'),
    })
  })

  it('is amber no later than it closes', () => {
    const window = portBackWindow(ported.winning({ portBackHours: 12 }).build(), last)
    expect(window).toEqual({
      opensAt: first,
      amberAt: instant('2026-06-16T03:00:00Z'),
      closesAt: instant('2026-06-16T03:00:00Z'),
    })
  })

  it.each([
    ['still open at its last moment', ported, '2026-06-17T15:00:00Z', true],
    ['over', ported, '2026-06-17T15:00:00.001Z', false],
    ['also of a completed order', ported.inStage('complete'), '2026-06-16T15:00:00Z', true],
    ['nothing moved', anOrder().inStage('port_day'), '2026-06-16T15:00:00Z', false],
    ['all ported back', ported.tally({ tested: 0, ported_back: 1 }), '2026-06-16T15:00:00Z', false],
    ['no first port on the row', ported.tally({ firstPortedAt: null }), '2026-06-16T15:00:00Z', false],
    ['no last port on the row', ported.tally({ lastPortedAt: null }), '2026-06-16T15:00:00Z', false],
  ])('%s', (_case, order, now, isOpen) => {
    expect(portBackWindow(order.build(), instant(now)) !== null).toBe(isOpen)
  })
})
