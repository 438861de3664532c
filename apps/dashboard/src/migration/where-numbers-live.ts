import { counted, figure } from '../words/figure.ts'
import { isCancelled, type OrderHere } from './workspace.ts'

/** Where the numbers of one order are, in counts. */
export interface Living {
  readonly order: OrderHere
  readonly moved: number
  readonly failed: number
  readonly staying: number
}

/** One entry for each order that is not cancelled and has numbers. */
export function livingOf(orders: readonly OrderHere[]): Living[] {
  return orders
    .filter((order) => !isCancelled(order) && order.numberCount > 0)
    .map((order) => {
      const { pending, ported, tested, testFailed, failed, portedBack } = order.outcomeCounts
      return { order, moved: ported + tested + testFailed, failed, staying: pending + portedBack }
    })
}

/** `14 of 52 on Zoom Phone`. */
export function movedInWords(living: readonly Living[], platform: string): string {
  const total = living.reduce((sum, { order }) => sum + order.numberCount, 0)
  const moved = living.reduce((sum, each) => sum + each.moved, 0)
  return `${figure(moved)} of ${figure(total)} on ${platform}`
}

/** Where one order's numbers live now: `22 at AT&T`, or how many on each side. */
export function livesInWords({ order, moved, failed, staying }: Living, platform: string): string {
  const carrier = order.carrier.name
  if (moved === 0 && failed === 0) return carrier
  if (failed === 0 && staying === 0) return platform
  const parts = [
    moved > 0 ? `${figure(moved)} on ${platform}` : '',
    failed > 0 ? `${counted(failed, 'number')} did not move` : '',
    staying > 0 ? `${figure(staying)} at ${carrier}` : '',
  ]
  return parts.filter(Boolean).join(', ')
}

const MOST_BARS = 400

export interface Run {
  readonly kind: 'moved' | 'failed' | 'staying'
  /** How many bars long. */
  readonly bars: number
}

/** The strip: for each order runs of bars, moved numbers first. Of more than 400 numbers a bar stands for several. */
export function stripOf(living: readonly Living[]): { each: number; groups: readonly (readonly Run[])[] } {
  const total = living.reduce((sum, { order }) => sum + order.numberCount, 0)
  const each = Math.max(1, Math.ceil(total / MOST_BARS))
  const run = (kind: Run['kind'], count: number): Run[] =>
    count === 0 ? [] : [{ kind, bars: Math.ceil(count / each) }]
  return {
    each,
    groups: living.map(({ moved, failed, staying }) => [
      ...run('moved', moved),
      ...run('failed', failed),
      ...run('staying', staying),
    ]),
  }
}
