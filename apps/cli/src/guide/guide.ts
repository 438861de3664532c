import { type Command, InvalidArgumentError } from 'commander'
import { usage } from '../failure.ts'
import { oneOf, spelled } from '../options/choice.ts'
import { NUMBERS_AT_ACCOUNTS } from '../options/numbers-at-accounts.ts'
import { date, text, time, timeZone } from '../options/values.ts'
import { CARRIER_TYPES, FOC_SOURCES, OCCURRENCES, PORT_TYPES, STAGES, WISHES } from '../options/words.ts'
import type { Tracker } from '../tracker.ts'
import { withExamples } from '../verb.ts'
import { ACTIONS, type Action, checkOptions, type GuideOptions } from './actions.ts'
import { runAction } from './run-action.ts'

const EXAMPLES = [
  '--action create --migration-id <uuid> --numbers "415-555-0100,415-555-0101" --carrier "Spectrum Business"',
  '--action status --migration-id <uuid>',
  '--action update --migration-id <uuid> --stage loa_submitted',
  '--action update --migration-id <uuid> --stage foc_received --foc-date 2026-06-15 --foc-time 09:30',
  '--action checklist --migration-id <uuid>',
  '--action update --migration-id <uuid> --stage complete',
  'migrations create --customer "Acme Corp" --winning-carrier RingCentral --time-zone America/Los_Angeles',
  'orders list --stage foc_received --json',
]

const SURROUNDINGS = `
Environment:
  PORTDAY_API_KEY  the API key; without it the local key of the server on this machine
  PORTDAY_URL      where Portday runs (http://127.0.0.1:4000)
  PORTDAY_DATA     the folder with the local key (.portday)
  NO_COLOR         print without colours

Exit codes:
  0 done   1 failed   2 usage   3 refused by a rule   4 not found   5 somebody changed it meanwhile   6 unreachable`

/** The guide's own form, at the root of the command (R12). */
export function addGuide(program: Command, tracker: Tracker): void {
  withExamples(program, EXAMPLES)
    .option('--action <action>', `what to do: ${ACTIONS.join(', ')}`, action)
    .option('--migration-id <uuid>', 'the migration', text)
    .option('--numbers <list>', NUMBERS_AT_ACCOUNTS)
    .option('--carrier <name>', 'the losing carrier; with update, the order that is meant', text)
    .option('--carrier-type <type>', spelled(CARRIER_TYPES), oneOf(CARRIER_TYPES))
    .option('--account-number <number>', 'the account at the losing carrier, from the newest invoice', text)
    .option('--btn <number>', 'the billing telephone number of the account', text)
    .option('--new-btn <number>', 'the BTN for the numbers that stay behind', text)
    .option('--resp-org-id <id>', 'toll-free: the RespOrg that holds the numbers now', text)
    .option('--port-type <type>', spelled(PORT_TYPES), oneOf(PORT_TYPES))
    .option('--site-id <uuid>', 'the site of the numbers, where it has a zone of its own', text)
    .option('--requested-date <date>', 'the date to ask the carrier for', date)
    .option('--split', 'make one order for each account and kind of number')
    .option('--stage <stage>', spelled(STAGES), oneOf(STAGES))
    .option('--order-id <order>', 'the order that is meant, where a migration has several: its ID, or PO-1018', text)
    .option('--foc-date <date>', 'the date of the FOC', date)
    .option('--foc-time <time>', 'the time of the FOC, HH:MM', time)
    .option('--time-zone <zone>', "the zone of --foc-time, the order's unless given", timeZone)
    .option(
      '--occurrence <which>',
      `where the time comes twice that night: ${spelled(OCCURRENCES)}`,
      oneOf(OCCURRENCES),
    )
    .option('--source <source>', `how the FOC came: ${spelled(FOC_SOURCES)}`, oneOf(FOC_SOURCES))
    .option('--confirmation-number <number>', "the carrier's number for the FOC", text)
    .option('--reason <text>', 'why a FOC is replaced by another', text)
    .option('--requested-by <who>', `at whose wish: ${spelled(WISHES)}`, oneOf(WISHES))
    .option('--customer-told-by <name>', 'who told the customer of the new date', text)
    .option(
      '--override <reason>',
      'set aside a rule that lets itself be set aside; the reason stays on the order',
      text,
    )
    .option('--all', 'checklist: every test call on a line of its own')
    .option('--ids', 'checklist: with the ID of every item')
    .option('--json', 'print the data of the API as it is')
    .option('--no-color', 'print without colours; NO_COLOR does the same')
    .addHelpText('after', SURROUNDINGS)
    .allowExcessArguments(true)
    .action(async (options: GuideOptions & { action?: Action }, command: Command) => {
      const [word] = command.args
      if (word !== undefined) {
        throw usage(`There is no command "${word}".`, `It is one of ${verbs(command)}, or --action.`)
      }
      if (options.action === undefined) {
        throw usage('Nothing to do: --action is missing.', 'Add --help to see what there is.')
      }
      checkOptions(options.action, options)
      await runAction(tracker, options.action, options)
    })
}

function action(typed: string): Action {
  const found = ACTIONS.find((known) => known === typed.trim().toLowerCase())
  if (found === undefined) throw new InvalidArgumentError(`It is one of ${ACTIONS.join(', ')}.`)
  return found
}

function verbs(program: Command): string {
  return program.commands.map((command) => command.name()).join(', ')
}
