import { describe, expect, it } from 'vitest'
import { A_COMMAND, aNumber, at, instant } from '../../test-corpus/a-command.ts'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import { refuse } from '../verdict.ts'
import { COMMANDS, type CommandName } from './command-names.ts'
import { decide } from './decide.ts'

/** Half an hour after the release of Mon 2026-06-15 09:30 in New York. */
const CONTEXT = at('2026-06-15T14:00:00Z')
const ported = { firstPortedAt: instant('2026-06-15T13:30:00Z'), lastPortedAt: instant('2026-06-15T13:31:00Z') }

const ORDERS: readonly [string, OrderBuilder][] = [
  ['loa_pending', anOrder()],
  ['loa_submitted', anOrder().inStage('loa_submitted')],
  ['foc_received', anOrder().inStage('foc_received')],
  ['port_day', anOrder().inStage('port_day')],
  [
    '… some ported',
    anOrder()
      .inStage('port_day')
      .tally({ pending: 1, ported: 1, ...ported }),
  ],
  ['complete', anOrder().inStage('complete')],
]

const held = { heldAt: instant('2026-06-14T12:00:00Z'), holdReason: 'The customer is on holiday' }
const cancelled = { cancelledAt: instant('2026-06-14T12:00:00Z') }

function answer(order: OrderBuilder, command: CommandName): string {
  const verdict = decide(order.build(), A_COMMAND[command], CONTEXT)
  if (!verdict.ok) return verdict.refusals.map(({ code }) => code).join(' ')
  return verdict.value.stage === order.build().stage ? 'yes' : `→ ${verdict.value.stage}`
}

function matrix(condition: (order: OrderBuilder) => OrderBuilder, orders = ORDERS): string {
  const lines = [
    ['', ...orders.map(([name]) => name)],
    ...COMMANDS.map((command) => [command, ...orders.map(([, order]) => answer(condition(order), command))]),
  ]
  return lines
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(i === 0 ? 22 : 17))
        .join(' ')
        .trimEnd(),
    )
    .join('\n')
}

describe('every command at every stage (R2.3)', () => {
  it('of an order with nothing beside its stage', () => {
    expect(matrix((order) => order)).toMatchInlineSnapshot(`
      "                       loa_pending       loa_submitted     foc_received      port_day          … some ported     complete
      save_csr               yes               yes               yes               STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS
      save_loa               yes               yes               yes               STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS
      amend                  yes               STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS
      record_carrier_call    yes               yes               yes               STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS
      submit_loa             → loa_submitted   STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS
      acknowledge            STAGE_FORBIDS     yes               STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS
      reject_loa             STAGE_FORBIDS     → loa_pending     → loa_pending     STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS
      record_foc             STAGE_FORBIDS     → foc_received    STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS
      confirm_foc            STAGE_FORBIDS     STAGE_FORBIDS     yes               yes               yes               STAGE_FORBIDS
      reschedule_foc         STAGE_FORBIDS     STAGE_FORBIDS     yes               → foc_received    STAGE_FORBIDS     STAGE_FORBIDS
      begin_port_day         STAGE_FORBIDS     STAGE_FORBIDS     → port_day        STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS
      record_number_outcomes STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS     yes               yes               STAGE_FORBIDS
      split_unported         STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS     NOTHING_TO_SPLIT  yes               STAGE_FORBIDS
      complete               STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS     → complete        → complete        STAGE_FORBIDS
      port_back              STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS     yes               yes               yes
      hold                   yes               yes               yes               yes               yes               STAGE_FORBIDS
      release                NOT_ON_HOLD       NOT_ON_HOLD       NOT_ON_HOLD       NOT_ON_HOLD       NOT_ON_HOLD       STAGE_FORBIDS
      cancel                 yes               yes               yes               yes               STAGE_FORBIDS     STAGE_FORBIDS"
    `)
  })

  it('of an order on hold (R2.8)', () => {
    expect(matrix((order) => order.with(held), ORDERS.slice(0, -1))).toMatchInlineSnapshot(`
      "                       loa_pending       loa_submitted     foc_received      port_day          … some ported
      save_csr               yes               yes               yes               STAGE_FORBIDS     STAGE_FORBIDS
      save_loa               yes               yes               yes               STAGE_FORBIDS     STAGE_FORBIDS
      amend                  yes               STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS     STAGE_FORBIDS
      record_carrier_call    yes               yes               yes               STAGE_FORBIDS     STAGE_FORBIDS
      submit_loa             ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD
      acknowledge            ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD
      reject_loa             STAGE_FORBIDS     → loa_pending     → loa_pending     STAGE_FORBIDS     STAGE_FORBIDS
      record_foc             ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD
      confirm_foc            ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD
      reschedule_foc         ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD
      begin_port_day         ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD
      record_number_outcomes ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD
      split_unported         ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD
      complete               ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD
      port_back              ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD
      hold                   ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD           ON_HOLD
      release                yes               yes               yes               yes               yes
      cancel                 yes               yes               yes               yes               STAGE_FORBIDS"
    `)
  })

  it('of a cancelled order, held or not', () => {
    for (const condition of [cancelled, { ...cancelled, ...held }]) {
      for (const [, order] of ORDERS) {
        expect(new Set(COMMANDS.map((command) => answer(order.with(condition), command)))).toEqual(
          new Set(['CANCELLED']),
        )
      }
    }
  })

  it('is the same whatever else stands beside the stage (R2.2)', () => {
    const beside = {
      rejectedAt: instant('2026-06-10T12:00:00Z'),
      rejectedFamilies: ['legal_name'],
      focSlips: 1,
      splitOff: 1,
      parentId: 'order-0',
      carrierAssumed: true,
      numbersNotTested: true,
    }
    expect(matrix((order) => order.with(beside))).toBe(matrix((order) => order))
  })
})

describe('a verdict on a command', () => {
  it('names the order in every refusal', () => {
    const verdict = decide(anOrder().with({ id: 'order-7' }).build(), A_COMMAND.complete, CONTEXT)
    expect(!verdict.ok && verdict.refusals.map(({ portOrderId }) => portOrderId)).toEqual(['order-7'])
  })

  it('names the order in refusals of the letter too', () => {
    const letter = refuse({ code: 'LOA_INCOMPLETE', message: 'm', remedy: 'r', path: ['legalName'] })
    const verdict = decide(
      anOrder().with({ id: 'order-7' }).build(),
      { type: 'submit_loa', submittedAt: null, letter },
      CONTEXT,
    )
    expect(verdict).toEqual({
      ok: false,
      refusals: [{ code: 'LOA_INCOMPLETE', message: 'm', remedy: 'r', path: ['legalName'], portOrderId: 'order-7' }],
    })
  })

  it('names the order in every warning, and warns of what it set aside (R2.6)', () => {
    const order = anOrder()
      .inStage('port_day')
      .tally({ tested: 1, ...ported })
      .with({ id: 'order-7' })
      .build()
    const verdict = decide(order, A_COMMAND.complete, CONTEXT)
    expect(verdict.ok && verdict.warnings.map(({ code, portOrderId }) => [code, portOrderId])).toEqual([
      ['OVERRIDDEN', 'order-7'],
    ])
  })

  it('changes nothing but what the command names', () => {
    const verdict = decide(anOrder().build(), A_COMMAND.save_csr, CONTEXT)
    expect(verdict).toEqual({
      ok: true,
      value: {
        stage: 'loa_pending',
        patch: {},
        numbers: [],
        allNumbersPortedAt: null,
        freesNumbers: false,
        splitOff: [],
        overrides: [],
      },
      warnings: [],
    })
    expect(verdict.ok && 'foc' in verdict.value).toBe(false)
  })
})

describe('splitting the un-ported numbers off (R8.4)', () => {
  const split = (order: OrderBuilder, ...unported: ReturnType<typeof aNumber>[]) =>
    decide(order.build(), { type: 'split_unported', unported }, CONTEXT)
  const portDay = anOrder().inStage('port_day')

  it('takes the pending and the failed numbers, and leaves the parent on port day', () => {
    const order = portDay.tally({ tested: 1, failed: 1, pending: 1, ...ported })
    const verdict = split(order, aNumber('+12125550101', 'failed'), aNumber('+12125550102'))
    expect(verdict.ok && [verdict.value.stage, verdict.value.splitOff]).toEqual([
      'port_day',
      ['+12125550101', '+12125550102'],
    ])
  })

  it('never takes a number that moved or was ported back', () => {
    const order = portDay.tally({ tested: 1, test_failed: 1, ported_back: 1, failed: 1, ...ported })
    const verdict = split(
      order,
      aNumber('+12125550101', 'test_failed'),
      aNumber('+12125550102', 'ported_back'),
      aNumber('+12125550103', 'failed'),
    )
    expect(verdict.ok && verdict.value.splitOff).toEqual(['+12125550103'])
  })

  it.each([
    ['nothing ported', { pending: 2 }, [aNumber('+12125550101')], 'Record which numbers ported'],
    ['nothing ported: a new date', { pending: 2 }, [aNumber('+12125550101')], 'did, reschedule the FOC or cancel.'],
    ['all that ported went back', { pending: 1, ported_back: 1, ...ported }, [aNumber('+12125550101')], 'did, cancel.'],
    ['all ported', { tested: 2, ...ported }, [], 'All the order’s numbers'],
    ['only calls fail (R7.3)', { test_failed: 1, ...ported }, [aNumber('+12125550101', 'test_failed')], '1 number'],
  ])('is refused when %s', (_case, tally, unported, remedy) => {
    const verdict = split(portDay.tally(tally), ...unported)
    expect(!verdict.ok && verdict.refusals.map(({ code, path }) => [code, path])).toEqual([
      ['NOTHING_TO_SPLIT', ['numbers']],
    ])
    expect(!verdict.ok && verdict.refusals[0]?.remedy).toContain(remedy.replace('’', "'"))
  })

  it.each([
    ['none', { pending: 2 }, [aNumber('+12125550101'), aNumber('+12125550102')], 'here 0 ported and 2 did not.'],
    ['all', { tested: 2, ...ported }, [], 'here 2 ported and 0 did not.'],
  ])('counts what ported and what did not when it is refused: %s', (_case, tally, unported, end) => {
    const verdict = split(portDay.tally(tally), ...unported)
    expect(!verdict.ok && verdict.refusals.map(({ message }) => message)).toEqual([
      `A split wants numbers that ported and numbers that did not; ${end}`,
    ])
  })
})
