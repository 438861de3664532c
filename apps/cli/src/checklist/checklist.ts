import type { Command } from 'commander'
import type { Tracker } from '../tracker.ts'
import { group, verb } from '../verb.ts'
import { showChecklist } from './show.ts'
import { addTick } from './tick.ts'

/** `checklist …`: the schedule around the FOC (R7). */
export function addChecklist(program: Command, tracker: Tracker): void {
  const verbs = group(program, 'checklist', 'print the port-day checklist and tick items off', [
    'checklist show <uuid>',
    'checklist tick <uuid> --note "all reached"',
  ])
  verb(verbs, 'show <migration>', 'print the port-day checklist', [
    'checklist show <uuid>',
    'checklist show <uuid> --ids',
  ])
    .option('--all', 'every test call on a line of its own')
    .option('--ids', 'with the ID of every item')
    .action((id: string, { all = false, ids = false }: { all?: boolean; ids?: boolean }) =>
      showChecklist(tracker, id, { all, ids }),
    )
  addTick(verbs, tracker)
}
