import { CreateSignInLinkDocument, ViewerDocument } from '@portday/schema/tracker'
import type { Command } from 'commander'
import { word } from '../print/words.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'
import { addKeys } from './keys.ts'

/** `whoami`, `sign-in-link`, `keys`: who asks, and how a person gets in. */
export function addAccess(program: Command, tracker: Tracker): void {
  verb(program, 'whoami', 'tell whose key this is, and what it may do', ['whoami']).action(async () => {
    const data = await tracker.ask(ViewerDocument, {})
    tracker.show(data, () => [`${data.viewer.name}, ${word(data.viewer.role)}`])
  })

  verb(program, 'sign-in-link', 'make a link that signs one person in once', ['sign-in-link']).action(async () => {
    const data = await tracker.ask(CreateSignInLinkDocument, {})
    const answer = data.createSignInLink
    tracker.settle(data, answer, () => [answer.url ?? ''])
  })

  addKeys(program, tracker)
}
