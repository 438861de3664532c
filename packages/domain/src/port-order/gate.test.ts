import { describe, expect, it } from 'vitest'
import { instant } from '../../test-corpus/a-command.ts'
import { anOrder } from '../../test-corpus/an-order.ts'
import { gateOf } from './gate.ts'

const now = instant('2026-06-10T14:00:00Z')
const held = { heldAt: instant('2026-06-10T03:30:00Z'), holdReason: 'Waits for the CSR' }

describe('why an order takes no such command', () => {
  it('lets a command through that stage, hold and numbers allow', () => {
    expect(gateOf(anOrder().build(), 'submit_loa', now)).toBeNull()
    expect(gateOf(anOrder().with(held).build(), 'release', now)).toBeNull()
  })

  it('names stage, command and what is allowed (R2.3)', () => {
    expect(gateOf(anOrder().build(), 'reject_loa', now)).toEqual({
      code: 'STAGE_FORBIDS',
      message: '"reject LOA" is for an order in loa_submitted or foc_received; this one is in loa_pending.',
      remedy:
        'In loa_pending the order takes: save CSR, save LOA, amend order, record carrier call, submit LOA, hold, cancel.',
      path: ['stage'],
    })
  })

  it('leaves out of what is allowed what the hold or ported numbers forbid', () => {
    const portDay = anOrder().inStage('port_day')
    const inStage = (order: typeof portDay) => gateOf(order.build(), 'save_csr', now)?.remedy
    expect(inStage(portDay)).toBe(
      'In port_day the order takes: confirm FOC, reschedule FOC, record number outcomes, split un-ported numbers, complete, port back, hold, cancel.',
    )
    expect(inStage(portDay.tally({ ported: 1 }))).toBe(
      'In port_day the order takes: confirm FOC, record number outcomes, split un-ported numbers, complete, port back, hold.',
    )
    expect(inStage(portDay.with(held))).toBe('In port_day the order takes: release, cancel.')
  })

  it('says since when, in the order’s zone, and why an order is on hold (R2.8)', () => {
    expect(gateOf(anOrder().with(held).build(), 'submit_loa', now)).toEqual({
      code: 'ON_HOLD',
      message: 'The order in loa_pending is on hold since 2026-06-09 (Waits for the CSR), so "submit LOA" has to wait.',
      remedy:
        'Release the order first. On hold it takes: save CSR, save LOA, amend order, record carrier call, release, cancel.',
      path: ['heldAt'],
    })
    expect(
      gateOf(
        anOrder()
          .with({ ...held, holdReason: null })
          .build(),
        'hold',
        now,
      )?.message,
    ).toContain('(no reason given)')
  })

  it('says when a cancelled order was cancelled', () => {
    const order = anOrder().with({ cancelledAt: instant('2026-06-10T03:30:00Z'), ...held })
    expect(gateOf(order.build(), 'release', now)).toEqual({
      code: 'CANCELLED',
      message: 'The order was cancelled on 2026-06-09 in loa_pending and takes no more commands, "release" included.',
      remedy: 'Create a new order; the numbers of this one are free.',
      path: ['cancelledAt'],
    })
  })

  it.each([
    ['cancel', { tested: 1 }, 'STAGE_FORBIDS'],
    ['cancel', { test_failed: 1 }, 'STAGE_FORBIDS'],
    ['reschedule_foc', { ported: 1 }, 'STAGE_FORBIDS'],
    ['cancel', { failed: 3 }, undefined],
    ['cancel', { ported_back: 3 }, undefined],
    ['reschedule_foc', { failed: 1, pending: 2 }, undefined],
    ['reschedule_foc', { ported_back: 3 }, 'STAGE_FORBIDS'],
    ['reschedule_foc', { ported_back: 1, pending: 2 }, 'STAGE_FORBIDS'],
    ['confirm_foc', { ported: 1 }, undefined],
  ] as const)('%s with %j: %s', (command, tally, code) => {
    expect(gateOf(anOrder().inStage('port_day').tally(tally).build(), command, now)?.code).toBe(code)
  })

  it('points to the split and the port-back once something ported', () => {
    expect(gateOf(anOrder().inStage('port_day').tally({ ported: 2 }).build(), 'cancel', now)).toEqual({
      code: 'STAGE_FORBIDS',
      message: '"cancel" is for an order of which nothing has ported; this one is in port_day with 2 numbers ported.',
      remedy:
        'Split the un-ported numbers off, or port back those that moved. The order takes: confirm FOC, record number outcomes, split un-ported numbers, complete, port back, hold.',
      path: ['numbers'],
    })
  })

  it('knows that what was ported back did port: its order gets no other FOC, and may be cancelled', () => {
    const portDay = anOrder().inStage('port_day')
    const reschedule = (order: typeof portDay) => gateOf(order.build(), 'reschedule_foc', now)
    expect(reschedule(portDay.tally({ ported_back: 2, pending: 1 }))).toEqual({
      code: 'STAGE_FORBIDS',
      message:
        '"reschedule FOC" is for an order of which nothing has ported; this one is in port_day with 2 numbers ported (2 ported back).',
      remedy:
        'Cancel the order and create a new one: a number that was ported back comes again only as a new port. The order takes: confirm FOC, record number outcomes, split un-ported numbers, complete, port back, hold, cancel.',
      path: ['numbers'],
    })
    expect(reschedule(portDay.tally({ ported_back: 1, ported: 1, pending: 1 }))).toMatchObject({
      message:
        '"reschedule FOC" is for an order of which nothing has ported; this one is in port_day with 2 numbers ported (1 ported back).',
      remedy: expect.stringContaining(
        'Split the un-ported numbers off; their new order gets its own FOC. The order takes',
      ),
    })
    expect(reschedule(portDay.tally({ tested: 1 }))?.message).toContain('with 1 number ported.')
    expect(gateOf(portDay.tally({ ported_back: 1, tested: 1 }).build(), 'cancel', now)?.message).toContain(
      'with 1 number ported.',
    )
  })

  it('takes no second acknowledgement', () => {
    const order = anOrder()
      .inStage('loa_submitted')
      .with({ acknowledgedAt: instant('2026-06-02T15:00:00Z') })
    expect(gateOf(order.build(), 'acknowledge', now)).toEqual({
      code: 'ALREADY_EXISTS',
      message: 'This submission was acknowledged at 2026-06-02 11:00 EDT.',
      remedy: 'Leave it as it is; the next step is to record the FOC.',
      path: ['acknowledgedAt'],
    })
  })

  it('releases only what is on hold', () => {
    expect(gateOf(anOrder().build(), 'release', now)).toEqual({
      code: 'NOT_ON_HOLD',
      message: 'The order is not on hold, so there is nothing to release.',
      remedy:
        'Go on with it. It takes: save CSR, save LOA, amend order, record carrier call, submit LOA, hold, cancel.',
      path: ['heldAt'],
    })
  })
})

describe('beginning port day by hand (R2.3)', () => {
  const order = anOrder().foc({ date: '2026-06-15', time: '09:30' })
  it.each([
    ['the last second before the date', '2026-06-15T03:59:59Z', 'STAGE_FORBIDS'],
    ['midnight in New York', '2026-06-15T04:00:00Z', undefined],
    ['the last second of the date', '2026-06-16T03:59:59Z', undefined],
    ['the day after', '2026-06-16T04:00:00Z', 'STAGE_FORBIDS'],
  ])('%s', (_when, at, code) => {
    expect(gateOf(order.build(), 'begin_port_day', instant(at))?.code).toBe(code)
  })

  it('says which date and which day it is there', () => {
    expect(gateOf(order.build(), 'begin_port_day', instant('2026-06-14T12:00:00Z'))).toEqual({
      code: 'STAGE_FORBIDS',
      message:
        '"begin port day" is for an order in foc_received on the FOC date, 2026-06-15; today is 2026-06-14 in America/New_York.',
      remedy: 'Wait for the date, or reschedule the FOC when the numbers are released on another one.',
      path: ['foc', 'date'],
    })
  })

  it('has no date without a FOC', () => {
    const broken = anOrder().inStage('foc_received').with({ foc: null }).build()
    expect(gateOf(broken, 'begin_port_day', now)?.message).toContain('on the FOC date, and there is no FOC; today is')
  })
})
