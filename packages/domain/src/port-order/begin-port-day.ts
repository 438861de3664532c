import { accept, type Verdict } from '../verdict.ts'
import { changeBy } from './change.ts'
import type { PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'

/** Begins port day by hand (R2.3); the gate has seen to the date. */
export function beginPortDay(order: PortOrderFacts): Verdict<PortOrderChange> {
  return accept(changeBy('begin_port_day', order))
}
