import { describe, expect, it } from 'vitest'
import { instant } from '../../test-corpus/a-command.ts'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import { allowedCommands } from './allowed-commands.ts'
import { COMMANDS } from './command-names.ts'
import type { NumberTally } from './facts.ts'

const PORTED_AT = instant('2026-06-15T13:30:00Z')
const PORT_DAY = '2026-06-15T16:00:00Z'
const LATER = '2026-06-18T12:00:00Z'

const order = anOrder().foc({ date: '2026-06-15', time: '09:30' })
const allowed = (of: OrderBuilder, now: string) =>
  allowedCommands(of.build(), instant(now)).flatMap((row) => (row.allowed ? [row.command] : []))

describe('what an order takes now', () => {
  it('answers for every command, with a reason exactly when it is not allowed', () => {
    const rows = allowedCommands(order.build(), instant('2026-06-10T12:00:00Z'))
    expect(rows.map(({ command }) => command)).toEqual([...COMMANDS])
    for (const { allowed: isAllowed, why } of rows) expect(why === null).toBe(isAllowed)
    expect(rows.find(({ command }) => command === 'release')?.why).toMatchObject({
      code: 'NOT_ON_HOLD',
      portOrderId: 'order-1',
    })
  })

  it.each([
    [
      'before the locks',
      order,
      '2026-06-14T13:30:00Z',
      ['save_csr', 'save_loa', 'record_carrier_call', 'reject_loa', 'confirm_foc', 'reschedule_foc', 'hold', 'cancel'],
    ],
    [
      'inside the lock',
      order,
      '2026-06-14T13:30:01Z',
      ['save_csr', 'save_loa', 'record_carrier_call', 'reject_loa', 'confirm_foc', 'hold'],
    ],
    [
      'with all supplements sent',
      order.with({ supplementsAfterFoc: 3 }),
      '2026-06-10T12:00:00Z',
      ['save_csr', 'save_loa', 'record_carrier_call', 'reject_loa', 'confirm_foc', 'hold'],
    ],
    ['cancelled', order.with({ cancelledAt: instant('2026-06-09T12:00:00Z') }), '2026-06-10T12:00:00Z', []],
    ['complete, in the last moment of the way back', order.inStage('complete'), '2026-06-17T13:30:00Z', ['port_back']],
    ['complete, with the way back closed (R10.2)', order.inStage('complete'), '2026-06-17T13:30:01Z', []],
  ])('%s', (_case, of, now, commands) => {
    expect(allowed(of, now)).toEqual(commands)
  })

  it('says with the lock what goes all the same', () => {
    const rows = allowedCommands(order.build(), instant('2026-06-15T12:00:00Z'))
    const whyNot = (name: string) => rows.find(({ command }) => command === name)?.why
    expect(whyNot('cancel')).toMatchObject({ code: 'LOCKED', remedy: expect.stringContaining('override') })
    expect(whyNot('reschedule_foc')).toMatchObject({ code: 'LOCKED', remedy: expect.stringContaining('CARRIER') })
  })

  const ported = (tally: Partial<NumberTally>) =>
    order.inStage('port_day').tally({ firstPortedAt: PORTED_AT, lastPortedAt: PORTED_AT, ...tally })

  it.each<[string, OrderBuilder, string, string, string | null, boolean]>([
    ['split: nothing ported yet', order.inStage('port_day'), PORT_DAY, 'split_unported', 'NOTHING_TO_SPLIT', false],
    ['split: all ported', ported({ ported: 3 }), PORT_DAY, 'split_unported', 'NOTHING_TO_SPLIT', false],
    ['split: some did not (R8.4)', ported({ ported: 2, failed: 1 }), PORT_DAY, 'split_unported', null, false],
    ['port back: nothing ported', order.inStage('port_day'), PORT_DAY, 'port_back', 'OUTCOME_FORBIDS', false],
    ['port back: all of it went back', ported({ ported_back: 3 }), PORT_DAY, 'port_back', 'OUTCOME_FORBIDS', false],
    ['port back: in the window', ported({ tested: 3 }), PORT_DAY, 'port_back', null, false],
    ['port back: too late', ported({ tested: 3 }), LATER, 'port_back', 'PORT_BACK_WINDOW_CLOSED', false],
    ['complete: window open (R2.7)', ported({ tested: 3 }), PORT_DAY, 'complete', 'PORT_BACK_WINDOW_OPEN', true],
    ['complete: window over', ported({ tested: 3 }), LATER, 'complete', null, false],
    ['complete: untested', ported({ ported: 1, tested: 2 }), LATER, 'complete', 'NUMBERS_NOT_TESTED', true],
    ['complete: some failed', ported({ tested: 2, failed: 1 }), LATER, 'complete', 'NUMBERS_NOT_PORTED', true],
    ['complete: none moved', ported({ failed: 3 }), LATER, 'complete', 'NUMBERS_NOT_PORTED', false],
    ['complete: on the user’s word', order.inStage('port_day'), LATER, 'complete', null, false],
    ['cancel: locked', order, '2026-06-15T12:00:00Z', 'cancel', 'LOCKED', true],
    ['new date: locked', order, '2026-06-15T12:00:00Z', 'reschedule_foc', 'LOCKED', false],
    ['wrong stage', order, '2026-06-10T12:00:00Z', 'complete', 'STAGE_FORBIDS', false],
  ])('%s', (_case, of, now, command, code, overridable) => {
    const row = allowedCommands(of.build(), instant(now)).find((one) => one.command === command)
    expect(row).toMatchObject({ allowed: code === null, overridable })
    expect(row?.why?.code ?? null).toBe(code)
    if (row?.why)
      expect(row.why).toMatchObject({ message: expect.stringMatching(/\S/), remedy: expect.stringMatching(/\S/) })
  })
})
