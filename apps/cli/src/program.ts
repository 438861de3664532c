import { Command } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { addAccess } from './access/access.ts'
import { addCalendar } from './calendar/calendar.ts'
import { addCarriers } from './carriers/carriers.ts'
import { addChecklist } from './checklist/checklist.ts'
import { addFoc } from './foc/foc.ts'
import { addGuide } from './guide/guide.ts'
import { addLetter } from './letter/letter.ts'
import { addMigrations } from './migrations/migrations.ts'
import { addNumbers } from './numbers/numbers.ts'
import { addOrders } from './orders/orders.ts'
import { addReadiness } from './readiness/readiness.ts'
import type { Tracker } from './tracker.ts'

const GROUPS = [
  addMigrations,
  addOrders,
  addFoc,
  addNumbers,
  addLetter,
  addChecklist,
  addReadiness,
  addCalendar,
  addCarriers,
  addAccess,
]

/** The whole command: the guide's own form at the root, and the verbs beside it. */
export function trackerProgram(tracker: Tracker): Command {
  const { stdout, stderr } = tracker.surroundings
  const program = new Command('porting-tracker')
    .description('Tracks number ports from the letter of authorization to go-live.')
    .version(manifest.version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'Error: ')),
    })
    .configureHelp({ helpWidth: 100 })
    .showHelpAfterError('  Add --help to see how it is used.')
    .hook('preAction', (_program, command) => {
      const levels = [command, ...ancestors(command)].map((level) => level.opts())
      tracker.json = levels.some(({ json }) => json === true)
      tracker.colour = levels.every(({ color }) => color !== false)
    })
  for (const add of GROUPS) add(program, tracker)
  addGuide(program, tracker)
  return program
}

function* ancestors(command: Command): Generator<Command> {
  if (!command.parent) return
  yield command.parent
  yield* ancestors(command.parent)
}
