import { CreateSignInLinkDocument, ViewerDocument } from '@portday/schema/tracker'
import type { Command } from 'commander'
import { word } from '../print/words.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'

/** `whoami`, `sign-in-link`: who asks, and how a person gets in. */
export function addAccess(program: Command, tracker: Tracker): void {
  verb(program, 'whoami', 'tell whose key this is, and what it may do', ['whoami']).action(async () => {
    const data = await tracker.ask(ViewerDocument, {})
    tracker.show(data, () => [`${data.viewer.name}, ${word(data.viewer.role)}`])
  })

  verb(program, 'sign-in-link', 'make a link that signs one person in once', ['sign-in-link']).action(async () => {
    const data = await tracker.ask(CreateSignInLinkDocument, {})
    tracker.show(data, () => [data.createSignInLink.url])
  })
}
