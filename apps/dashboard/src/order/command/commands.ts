import { amend } from './amend-command.ts'
import type { CommandRow } from './command-row.ts'
import { FOC_COMMANDS } from './foc-commands.ts'
import { LETTER_COMMANDS } from './letter-commands.ts'
import { PORT_COMMANDS } from './port-commands.ts'
import { STANDING_COMMANDS } from './standing-commands.ts'

/** Every command on an order that the screen can give, in the order of an order's life. */
export const COMMANDS: readonly CommandRow[] = [
  ...LETTER_COMMANDS,
  amend,
  ...FOC_COMMANDS,
  ...PORT_COMMANDS,
  ...STANDING_COMMANDS,
]

/** The command that an address names: `?do=confirm-foc`. */
export function findCommand(slug: string | null): CommandRow | null {
  return COMMANDS.find((row) => row.slug === slug) ?? null
}
