export { acknowledgementDueAt, acknowledgementDueOn } from './acknowledgement.ts'
export { type AllowedCommand, allowedCommands } from './allowed-commands.ts'
export { COMMANDS, type CommandName } from './command-names.ts'
export type {
  CommandContext,
  CommandOf,
  FocProposal,
  NumberFacts,
  OutcomeReport,
  PortOrderChange,
  PortOrderCommand,
  PortOrderPatch,
} from './commands.ts'
export { conditionsOf, PORT_CONDITIONS, type PortCondition } from './conditions.ts'
export { decide } from './decide.ts'
export { applyDue, dueBefore, portDayBeginsAt } from './due.ts'
export {
  type LetterOnFile,
  NUMBER_OUTCOMES,
  type NumberOutcome,
  type NumberTally,
  type Override,
  PORT_TYPES,
  type PortOrderFacts,
  type PortType,
} from './facts.ts'
export { type Lockable, locksOf, type OrderLock } from './locks.ts'
export { nextActionsOf } from './next-actions.ts'
export { NIGHT_PROBLEMS, type NightProblem, nightProblemsOf } from './night-problems.ts'
export { type PortBackWindow, portBackUntil, portBackWindow } from './port-back.ts'
export { OUTCOME_MOVES } from './record-number-outcomes.ts'
export {
  describeSplit,
  type OrderPlan,
  type PlanEntry,
  type PlannedNumber,
  type PlannedOrder,
  type PlanRequest,
  planOrders,
} from './split.ts'
export { PORT_STAGES, type PortStage, TRANSITIONS, type Transition } from './stage.ts'
export { hasMoved, movedCount, unmovedCount } from './tally.ts'
export { warningsOf } from './warnings.ts'
export { type Contact, whoToCall } from './who-to-call.ts'
