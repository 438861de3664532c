import type { Command } from 'commander'
import { whole } from '../options/values.ts'

/** Adds the option that refuses a write over somebody else's, of an order unless told. */
export function versioned(command: Command, what = 'the order'): Command {
  return command.option(
    '--expected-version <version>',
    `refuse when somebody changed ${what} since this version`,
    whole(0, 999_999_999),
  )
}
