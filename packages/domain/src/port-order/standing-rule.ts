import type { Temporal } from 'temporal-polyfill'
import type { Warning } from '../verdict.ts'
import type { PortOrderFacts } from './facts.ts'
import type { PortStage } from './stage.ts'

/** A warning that an order shows for as long as it is true. */
export interface StandingRule {
  readonly during: readonly PortStage[]
  readonly warn: (order: PortOrderFacts, now: Temporal.Instant) => readonly Warning[]
}
