import type { Command } from 'commander'
import { whole } from '../options/values.ts'

/** Adds the option that refuses a write over somebody else's. */
export function versioned(command: Command): Command {
  return command.option(
    '--expected-version <version>',
    'refuse when somebody changed the order since this version',
    whole(0, 999_999_999),
  )
}
