import { describe, expect, it } from 'vitest'
import { instant } from '../../test-corpus/a-command.ts'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import { allowedCommands } from './allowed-commands.ts'
import { COMMANDS } from './command-names.ts'

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
    ['complete', order.inStage('complete'), '2026-06-20T12:00:00Z', ['port_back']],
  ])('%s', (_case, of, now, commands) => {
    expect(allowed(of, now)).toEqual(commands)
  })

  it('says with the lock what goes all the same', () => {
    const rows = allowedCommands(order.build(), instant('2026-06-15T12:00:00Z'))
    const whyNot = (name: string) => rows.find(({ command }) => command === name)?.why
    expect(whyNot('cancel')).toMatchObject({ code: 'LOCKED', remedy: expect.stringContaining('override') })
    expect(whyNot('reschedule_foc')).toMatchObject({ code: 'LOCKED', remedy: expect.stringContaining('CARRIER') })
  })
})
