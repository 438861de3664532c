import type { CommandName } from './command-names.ts'
import type { PortOrderChange } from './commands.ts'
import type { PortOrderFacts } from './facts.ts'
import { TRANSITIONS } from './stage.ts'

/** The change that a command makes: the stage as the table says, and of the rest only what is named. */
export function changeBy(
  command: CommandName,
  order: PortOrderFacts,
  parts: Partial<Omit<PortOrderChange, 'stage'>> = {},
): PortOrderChange {
  return {
    stage: TRANSITIONS[command].to ?? order.stage,
    patch: {},
    numbers: [],
    allNumbersPortedAt: null,
    freesNumbers: false,
    splitOff: [],
    overrides: [],
    ...parts,
  }
}
