import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant } from '../../test-corpus/a-command.ts'
import { anOrder, type OrderBuilder } from '../../test-corpus/an-order.ts'
import { PORT_STAGES } from '../port-order/stage.ts'
import { assessReadiness } from './assess.ts'

const NOW = instant('2026-06-04T14:00:00Z')
const then = instant('2026-06-03T14:00:00Z')

const at = (name: string) => anOrder().carrier({ name })
const go = (name: string) => at(name).foc({ date: '2026-06-15', time: '09:30', confirmed: true })
const unconfirmed = (name: string) => at(name).foc({ date: '2026-06-15', time: '09:30' })
const held = (order: OrderBuilder) => order.with({ heldAt: then })
const cancelled = (order: OrderBuilder) => order.with({ cancelledAt: then })
const complete = (name: string) => go(name).inStage('complete')

const assess = (orders: readonly OrderBuilder[]) =>
  assessReadiness(
    'migration-1',
    orders.map((order, index) => order.with({ id: `order-${index + 1}` }).build()),
    NOW,
  )

describe('can we go, in one sentence (R8.3)', () => {
  it.each<[string, OrderBuilder[]]>([
    ['No: no orders yet', []],
    ['No: the only order is cancelled', [cancelled(go('Cox'))]],
    ['No: both orders are cancelled', [cancelled(go('Cox')), cancelled(at('Lumen'))]],
    ['No: all 3 orders are cancelled', [cancelled(go('Cox')), cancelled(at('Lumen')), cancelled(held(at('Lumen')))]],
    ['No: the only order lacks a confirmed FOC (Cox)', [at('Cox')]],
    ['No: the only order lacks a confirmed FOC (Cox)', [unconfirmed('Cox'), cancelled(at('Lumen'))]],
    ['No: the only order is on hold (Cox)', [held(go('Cox'))]],
    ['No: both orders lack a confirmed FOC (Comcast, Cox)', [unconfirmed('Comcast'), at('Cox')]],
    [
      'No: 2 of 5 orders lack a confirmed FOC (Comcast, Cox)',
      [go('Lumen'), unconfirmed('Comcast'), complete('Verizon'), at('Cox'), go('T-Mobile')],
    ],
    ['No: 1 of 3 orders is on hold (Lumen)', [go('Cox'), held(go('Lumen')), complete('Comcast')]],
    [
      'No: 1 of 3 orders is on hold (Lumen), and 2 of 3 orders lack a confirmed FOC (Cox, Lumen)',
      [unconfirmed('Cox'), held(at('Lumen')), go('Comcast')],
    ],
    ['No: 2 of 3 orders lack a confirmed FOC (Lumen)', [at('Lumen'), unconfirmed('Lumen'), go('Cox')]],
    ['No: all 3 orders lack a confirmed FOC (Cox, Lumen, Verizon)', [at('Cox'), at('Lumen'), at('Verizon')]],
    [
      'No: all 5 orders lack a confirmed FOC (Cox, Lumen, Verizon and 2 more)',
      [at('Cox'), at('Lumen'), at('Verizon'), at('AT&T'), at('Comcast')],
    ],
    ['Yes: every FOC is confirmed', [go('Cox')]],
    ['Yes: every FOC is confirmed', [go('Cox'), go('Lumen').inStage('port_day'), cancelled(at('Verizon'))]],
    ['Yes: every FOC is confirmed, and 1 of 3 orders is complete', [go('Cox'), complete('Lumen'), go('Verizon')]],
    ['Yes: every FOC is confirmed, and 2 of 3 orders are complete', [go('Cox'), complete('Lumen'), complete('Cox')]],
    ['Yes: the only order is complete', [complete('Cox'), cancelled(at('Lumen'))]],
    ['Yes: both orders are complete', [complete('Cox'), held(complete('Lumen'))]],
    ['Yes: all 3 orders are complete', [complete('Cox'), complete('Lumen'), complete('Verizon')]],
  ])('%s', (sentence, orders) => {
    expect(assess(orders).sentence).toBe(sentence)
  })

  const anyOrder = fc
    .record({
      name: fc.constantFrom('Comcast', 'Cox', 'Lumen', 'Verizon', 'AT&T'),
      stage: fc.constantFrom(...PORT_STAGES),
      confirmed: fc.boolean(),
      held: fc.boolean(),
      cancelled: fc.boolean(),
    })
    .map((words) =>
      at(words.name)
        .inStage(words.stage)
        .foc({ date: '2026-06-15', confirmed: words.confirmed })
        .with({ heldAt: words.held ? then : null, cancelledAt: words.cancelled ? then : null }),
    )

  it('says yes exactly when it is ready, and counts and names exactly what blocks', () => {
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 8 }), (orders) => {
        const { ready, blockers, sentence } = assess(orders)
        expect(sentence.startsWith('Yes: ')).toBe(ready)
        expect(sentence.startsWith('No: ')).toBe(!ready)
        const blocked = (...codes: string[]) =>
          new Set(blockers.filter(({ code }) => codes.includes(code)).map(({ portOrderId }) => portOrderId)).size
        const live = orders.filter((order) => order.build().cancelledAt === null).length
        expect(told(sentence, /(.*?) (?:is|are) on hold/, live)).toBe(blocked('ON_HOLD'))
        expect(told(sentence, /(?:.*, and )?(.*?) lacks? a confirmed FOC/, live)).toBe(
          blocked('FOC_NOT_RECEIVED', 'FOC_NOT_CONFIRMED'),
        )
      }),
    )
  })
})

/** How many orders a part of the sentence is about; 0 when it has no such part. */
function told(sentence: string, part: RegExp, live: number): number {
  const who = part.exec(sentence.replace(/^(Yes|No): /, ''))?.[1]
  if (who === undefined) return 0
  return who.includes(' of ') ? Number.parseInt(who, 10) : live
}
