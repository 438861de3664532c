export { type AllowedCommand, allowedCommands } from './allowed-commands.ts'
export {
  COMMANDS,
  type CommandContext,
  type CommandName,
  type CommandOf,
  type FocProposal,
  type NumberFacts,
  type OutcomeReport,
  type PortOrderChange,
  type PortOrderCommand,
  type PortOrderPatch,
} from './commands.ts'
export { conditionsOf, PORT_CONDITIONS, type PortCondition } from './conditions.ts'
export { decide } from './decide.ts'
export { applyDue, portDayBeginsAt } from './due.ts'
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
export { locksOf, type OrderLock } from './locks.ts'
export { nextActionsOf } from './next-actions.ts'
export { type PortBackWindow, portBackWindow } from './port-back.ts'
export { PORT_STAGES, type PortStage } from './stage.ts'
export { warningsOf } from './warnings.ts'
