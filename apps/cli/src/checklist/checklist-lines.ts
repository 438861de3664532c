import type { MigrationChecklistQuery, OrderLineFragment } from '@portday/schema/tracker'
import { orderNames } from '../migrations/order-names.ts'
import { focText } from '../print/foc-text.ts'
import { dayAndTime, moment, weekday } from '../print/moment.ts'
import { numberRanges } from '../print/number-ranges.ts'
import { count, word } from '../print/words.ts'
import { wrap } from '../print/wrap.ts'
import { fold, type Item, type Line } from './fold.ts'
import { offsetText } from './offset-text.ts'

type Migration = NonNullable<MigrationChecklistQuery['migration']>

export interface ChecklistLook {
  /** Every number on a line of its own. */
  readonly all: boolean
  /** The ID of every item, for ticking it off. */
  readonly ids: boolean
}

/** Paper in portrait takes this many columns. */
const WIDTH = 96
const TEXT_STARTS = 4 + 10 + 13

/** Items that are due when they come up, not at a time from the FOC. */
const UNHOOKED: ReadonlySet<string> = new Set(['TELL_CUSTOMER'])

/** The port-day checklist for people and for paper: by day, with due times in each order's zone and done items ticked. */
export function checklistLines(
  migration: Migration,
  orders: readonly OrderLineFragment[],
  look: ChecklistLook,
): string[] {
  const live = orders.filter(({ conditions }) => !conditions.includes('CANCELLED'))
  const sheet = new Sheet(migration, live, look)
  return [
    `Port-day checklist: ${migration.customerName}, to ${migration.winningCarrier.name}`,
    `Migration ${migration.id}`,
    ...live.flatMap((order) => [
      `${order.carrier.name}, ${count(order.numberCount, 'number')}, ${word(order.stage)}, FOC ${focText(order)}`,
      `  port order ${order.id}`,
    ]),
    ...sheet.days(),
    '',
    sheet.sum(),
  ]
}

class Sheet {
  readonly #items: readonly Item[]
  readonly #zones: ReadonlyMap<string, string>
  readonly #zone: string
  readonly #names: ReadonlyMap<string, string>
  readonly #sites: ReadonlyMap<string, string>
  readonly #look: ChecklistLook

  constructor(migration: Migration, orders: readonly OrderLineFragment[], look: ChecklistLook) {
    this.#items = migration.checklist.edges.map(({ node }) => node)
    this.#zone = migration.timeZone
    this.#zones = new Map([
      ...orders.map(({ id, timeZone }) => [id, timeZone] as const),
      ...migration.sites.map(({ id, timeZone }) => [id, timeZone] as const),
    ])
    this.#names = orders.length > 1 ? orderNames(orders) : new Map()
    this.#sites = new Map(migration.sites.map(({ id, name }) => [id, name]))
    this.#look = look
  }

  days(): string[] {
    const lines = fold(this.#items, this.#look.all || this.#look.ids)
    const days = new Map<string, string[]>()
    const undated: string[] = []
    for (const line of lines) {
      const { dueAt, dueOn } = line.item
      const [day, time] = dueAt === null ? [dueOn, ''] : dayAndTime(dueAt, this.#zoneOf(line.item))
      if (day === null) undated.push(...this.#print(line, time))
      else days.set(day, [...(days.get(day) ?? []), ...this.#print(line, time)])
    }
    return [
      ...[...days]
        .sort(([one], [other]) => one.localeCompare(other))
        .flatMap(([day, printed]) => ['', `${day} ${weekday(day)}`, ...printed]),
      ...(undated.length > 0 ? ['', 'No date yet: counted from the FOC', ...undated] : []),
    ]
  }

  sum(): string {
    if (this.#items.length === 0) return 'No items yet.'
    const done = this.#items.filter(({ doneAt }) => doneAt !== null).length
    return `${done} of ${count(this.#items.length, 'item')} done.`
  }

  #print(line: Line, time: string): string[] {
    const { item } = line
    const [first = '', ...others] = wrap(this.#text(line), WIDTH - TEXT_STARTS)
    const box = item.doneAt === null ? '[ ] ' : '[x] '
    return [
      `${box}${time.padEnd(10)}${(UNHOOKED.has(item.code) ? '' : offsetText(item.offset)).padEnd(13)}${first}`,
      ...[...others, ...this.#remarks(item)].map((text) => `${' '.repeat(TEXT_STARTS)}${text}`),
    ]
  }

  #text({ item, numbers }: Line): string {
    const order = item.portOrderId === null ? undefined : this.#names.get(item.portOrderId)
    const site = item.siteId === null ? undefined : this.#sites.get(item.siteId)
    const many = numbers.length > 1 ? ` (${count(numbers.length, 'number')})` : ''
    return [
      item.title,
      ...(numbers.length > 0 ? [`: ${numberRanges(numbers).join(', ')}${many}`] : []),
      ...(order === undefined ? [] : [`; ${order}`]),
      ...(site === undefined ? [] : [`; ${site}`]),
    ].join('')
  }

  #remarks(item: Item): string[] {
    const by = item.doneBy === null ? '' : ` by ${item.doneBy}`
    return [
      ...(item.doneAt === null ? [] : [`done ${moment(item.doneAt, this.#zoneOf(item))}${by}`]),
      ...(item.note === null ? [] : wrap(`note: ${item.note}`, WIDTH - TEXT_STARTS)),
      ...(this.#look.ids ? [`item ${item.id}`] : []),
    ]
  }

  #zoneOf({ portOrderId, siteId }: Item): string {
    return this.#zones.get(siteId ?? '') ?? this.#zones.get(portOrderId ?? '') ?? this.#zone
  }
}
