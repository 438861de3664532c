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
export { locksOf, type OrderLock } from './locks.ts'
export { nextActionsOf } from './next-actions.ts'
export { type PortBackWindow, portBackWindow } from './port-back.ts'
export { PORT_STAGES, type PortStage, TRANSITIONS, type Transition } from './stage.ts'
export { warningsOf } from './warnings.ts'
