import { SetChecklistItemDocument } from '@portday/schema/tracker'
import type { Command } from 'commander'
import { text } from '../options/values.ts'
import { versioned } from '../orders/version-option.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'

interface TickOptions {
  readonly undo?: boolean
  readonly note?: string
  readonly expectedVersion?: number
}

/** `checklist tick`: marks one item as done, or as open again. */
export function addTick(checklist: Command, tracker: Tracker): void {
  versioned(
    verb(checklist, 'tick <item>', 'mark an item as done; checklist show --ids tells its ID', [
      'checklist tick <uuid> --note "all reached"',
      'checklist tick <uuid> --undo',
    ])
      .option('--undo', 'mark it as open again')
      .option('--note <text>', 'what there is to say', text),
  ).action(async (id: string, { undo = false, note, expectedVersion }: TickOptions) => {
    const data = await tracker.ask(SetChecklistItemDocument, { input: { id, done: !undo, note, expectedVersion } })
    const answer = data.setChecklistItem
    tracker.settle(data, answer, () =>
      answer.item ? [`[${answer.item.doneAt === null ? ' ' : 'x'}] ${answer.item.title}`] : [],
    )
  })
}
