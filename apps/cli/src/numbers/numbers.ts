import type { Command } from 'commander'
import type { Tracker } from '../tracker.ts'
import { group } from '../verb.ts'
import { addCheck } from './check.ts'
import { addOutcome } from './outcome.ts'

/** `numbers …`: telephone numbers before an order is made of them, and on the port night. */
export function addNumbers(program: Command, tracker: Tracker): void {
  const verbs = group(program, 'numbers', 'check numbers, and record what became of them', [
    'numbers check "415-555-0100..0119"',
    'numbers outcome <uuid> --numbers 415-555-0100 --outcome ported',
  ])
  addCheck(verbs, tracker)
  addOutcome(verbs, tracker)
}
