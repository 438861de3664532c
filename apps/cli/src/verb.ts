import type { Command } from 'commander'
import { FULL_PAGE } from './api/every-page.ts'
import { whole } from './options/values.ts'

/** Adds one verb: its arguments, what it does, and its help with the examples first. Every verb has --json. */
export function verb(group: Command, words: string, does: string, examples: readonly string[]): Command {
  return withExamples(group.command(words).description(does), examples)
    .option('--json', 'print the data of the API as it is')
    .option('--no-color', 'print without colours; NO_COLOR does the same')
}

/** Puts examples before everything else that the help of a command says. */
export function withExamples(command: Command, examples: readonly string[]): Command {
  const lines = examples.map((example) => `  porting-tracker ${example}`)
  return command.addHelpText('before', ['Examples:', ...lines, ''].join('\n'))
}

/** Adds the options of a verb that prints a page of a list. */
export function paged(command: Command): Command {
  return command
    .option('--first <count>', `how many to print, at most ${FULL_PAGE}`, whole(1, FULL_PAGE), 25)
    .option('--after <cursor>', 'go on after this place, as the page before said')
}

/** Adds a group of verbs, with one example of each that is used most. */
export function group(program: Command, name: string, does: string, examples: readonly string[]): Command {
  return withExamples(program.command(name).description(does).helpCommand(false), examples)
}
