import type { PortCondition, PortStage } from '@portday/schema/dashboard'
import { STAGE_ORDER, STAGES } from '../marks/stages.tsx'
import { counted } from '../words/figure.ts'

interface OrderStanding {
  readonly stage: PortStage
  readonly conditions: readonly PortCondition[]
}

/** The orders of a migration in words, for who doesn't see the dials: `5 orders: 2 FOC received, 3 LOA pending`. */
export function standingsInWords(orders: readonly OrderStanding[], all: number): string {
  if (all === 0) return 'no orders'
  const live = orders.filter(({ conditions }) => !conditions.includes('CANCELLED'))
  const parts = STAGE_ORDER.flatMap((stage) => {
    const count = live.filter((order) => order.stage === stage).length
    return count === 0 ? [] : [`${count} ${STAGES[stage].word}`]
  })
  const troubled = live.filter(({ conditions }) => conditions.length > 0).length
  const rest = all - live.length
  if (rest > 0) parts.push(`${rest} more`)
  return `${counted(all, 'order')}: ${parts.join(', ')}${troubled > 0 ? `; ${troubled} with trouble` : ''}`
}
