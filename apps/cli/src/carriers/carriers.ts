import { formatNumber } from '@portday/domain/telephone-number'
import { CarriersDocument } from '@portday/schema/tracker'
import type { Command } from 'commander'
import { type Page, pageTalk } from '../print/page-talk.ts'
import { table } from '../print/table.ts'
import { word } from '../print/words.ts'
import type { Tracker } from '../tracker.ts'
import { group, paged, verb } from '../verb.ts'
import { addUpdate } from './update.ts'

/** `carriers …`: losing carriers, how long their FOC takes and whom to call (R3, R14.3). */
export function addCarriers(program: Command, tracker: Tracker): void {
  const verbs = group(program, 'carriers', 'look up losing carriers, and keep what is known of them', [
    'carriers list',
    'carriers update "Spectrum Business" --foc-days 12-18',
  ])
  paged(
    verb(verbs, 'list', 'list losing carriers', ['carriers list', 'carriers list --search verizon']).option(
      '--search <text>',
      'only carriers with this in their name',
    ),
  ).action(async ({ search, first, after }: Page & { search?: string }) => {
    const data = await tracker.ask(CarriersDocument, { search, first, after })
    tracker.show(data, () =>
      table(
        ['CARRIER', 'TYPE', 'FOC DAYS', 'ESCALATION', 'HOURS'],
        data.carriers.edges.map(({ node }) => [
          node.name,
          word(node.type),
          `${node.focBusinessDays.min}-${node.focBusinessDays.max}`,
          [...(node.escalationPhone === null ? [] : [formatNumber(node.escalationPhone)]), node.escalationRoute].join(
            ', ',
          ),
          node.escalationHours ?? '-',
        ]),
      ),
    )
    tracker.talk(...pageTalk(data.carriers))
  })
  addUpdate(verbs, tracker)
}
