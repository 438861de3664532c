import type { Command } from 'commander'
import type { Tracker } from '../tracker.ts'
import { group } from '../verb.ts'
import { addCreate } from './add-create.ts'
import { addAmend } from './amend.ts'
import { addLetterSteps } from './letter-steps.ts'
import { addList } from './list.ts'
import { addPlainCommands } from './plain-commands.ts'
import { addPortBack } from './port-back.ts'
import { addShow } from './show.ts'
import { addSplit } from './split.ts'

/** `orders …`: port orders and everything that can be done to one (R2.3). */
export function addOrders(program: Command, tracker: Tracker): void {
  const verbs = group(program, 'orders', 'make, look up and move port orders', [
    'orders list --open',
    'orders show <uuid>',
    'orders submit PO-1018',
  ])
  for (const add of [addList, addShow, addCreate, addAmend, addLetterSteps, addPlainCommands, addSplit, addPortBack]) {
    add(verbs, tracker)
  }
}
