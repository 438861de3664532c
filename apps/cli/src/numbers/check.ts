import type { NumberList } from '@portday/domain/telephone-number'
import { formatNumber } from '@portday/domain/telephone-number'
import { CheckPortabilityDocument, type CheckPortabilityQuery } from '@portday/schema/tracker'
import type { Command } from 'commander'
import { usage } from '../failure.ts'
import { typedList } from '../options/number-list.ts'
import { table } from '../print/table.ts'
import { count } from '../print/words.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'

type Result = CheckPortabilityQuery['checkPortability'][number]

/** `numbers check`: whether each number can be ported here (R11). */
export function addCheck(numbers: Command, tracker: Tracker): void {
  verb(numbers, 'check <list...>', 'tell for each number whether it can be ported', [
    'numbers check "415-555-0100..0119, 800-555-0199"',
    'numbers check - < list.txt',
  ]).action(async (words: string[]) => {
    const list = await typedList(tracker, words.join(','))
    const entries = entriesOf(list)
    const [first] = list.problems
    if (entries.length === 0) throw usage(first?.reason ?? 'The list holds no number.')
    const data = await tracker.ask(CheckPortabilityDocument, { numbers: entries })
    tracker.show(data, () => resultLines(data.checkPortability))
    tracker.talk(...unsent(list))
  })
}

/** What is asked of the API, in the order of the list: unread entries too, as typed, so that none is dropped (R8.6). */
function entriesOf({ numbers, problems }: NumberList): string[] {
  const unread = problems.filter(({ code }) => code !== 'NUMBER_REPEATED' && code !== 'VALUE_INVALID')
  return [
    ...numbers.map(({ number, place }) => ({ place, entry: number })),
    ...unread.map(({ entry, place }) => ({ place, entry })),
  ]
    .sort((one, other) => one.place - other.place)
    .map(({ entry }) => entry)
}

function unsent({ problems }: NumberList): string[] {
  return problems
    .filter(({ code }) => code === 'NUMBER_REPEATED' || code === 'VALUE_INVALID')
    .map(({ place, entry, reason }) => `Entry ${place}, "${entry}": ${reason}`)
}

function resultLines(results: readonly Result[]): string[] {
  const portable = results.filter((result) => result.portable).length
  return [
    ...table(
      ['NUMBER', 'PORTABLE', 'KIND', 'WHY NOT'],
      results.map(({ input, number, portable, tollFree, fictitious, reason, heldByPortOrderId }) => [
        number === null ? input : formatNumber(number),
        portable ? 'yes' : 'no',
        number === null ? '-' : [tollFree ? 'toll_free' : 'local', ...(fictitious ? ['fictitious'] : [])].join(' '),
        [reason ?? '', ...(heldByPortOrderId === null ? [] : [`(port order ${heldByPortOrderId})`])].join(' ').trim(),
      ]),
    ),
    `${portable} of ${count(results.length, 'number')} can be ported.`,
  ]
}
