import { CONDITIONS } from '../../marks/conditions.tsx'
import { STAGES } from '../../marks/stages.tsx'
import { dayIn } from '../../time/when.ts'
import { CARRIER_TYPES } from '../carrier-types.ts'
import { FIRST_PLACE, type OrdersPlace } from '../orders-place.ts'
import { withFind, withNarrowing, withStage, withView } from '../place-steps.ts'
import { VIEWS } from '../views.ts'

/** What IDs in the address are called; a name that is not known yet is left out. */
export interface NamesKnown {
  readonly carriers: ReadonlyMap<string, string>
  readonly migration: string | null
}

/** One thing that narrows the list, and the place without it. */
export interface Narrowed {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly without: OrdersPlace
}

/** What narrows the list beside its view, search and stages: a chip each. */
export function narrowingsOf(place: OrdersPlace, names: NamesKnown, thisYear: number): Narrowed[] {
  const { carriers, types, conditions, people, migration } = place
  const each = <Value extends string>(
    key: 'carriers' | 'types' | 'conditions' | 'people',
    label: string,
    values: readonly Value[],
    word: (value: Value) => string,
  ): Narrowed[] =>
    values.map((value) => ({
      key: `${key} ${value}`,
      label,
      value: word(value),
      without: withNarrowing(place, { [key]: values.filter((other) => other !== value) }),
    }))
  const foc = focWords(place, thisYear)
  return [
    ...each('carriers', 'Carrier', carriers, (id) => names.carriers.get(id) ?? 'one'),
    ...each('types', 'Kind', types, (type) => CARRIER_TYPES[type]),
    ...each('conditions', 'Condition', conditions, (condition) => CONDITIONS[condition].word),
    ...each('people', 'Project manager', people, (person) => person),
    ...(migration === null
      ? []
      : [
          {
            key: 'migration',
            label: 'Migration',
            value: names.migration ?? 'one',
            without: withNarrowing(place, { migration: null }),
          },
        ]),
    ...(foc === null
      ? []
      : [{ key: 'foc', label: 'FOC', value: foc, without: withNarrowing(place, { focFrom: null, focTo: null }) }]),
  ]
}

/** All that narrows the list, so that an empty one can offer to drop it; what was likely added last comes first. */
export function allNarrowings(place: OrdersPlace, names: NamesKnown, thisYear: number): Narrowed[] {
  const { find, stages, view } = place
  return [
    ...narrowingsOf(place, names, thisYear).reverse(),
    ...(find === '' ? [] : [{ key: 'find', label: '', value: `“${shortened(find)}”`, without: withFind(place, '') }]),
    ...stages.map((stage) => ({
      key: stage,
      label: '',
      value: STAGES[stage].word,
      without: withStage(place, stage),
    })),
    ...(view === FIRST_PLACE.view || view === 'all'
      ? []
      : [{ key: 'view', label: '', value: VIEWS[view].word, without: withView(place, FIRST_PLACE.view) }]),
  ]
}

function focWords({ focFrom, focTo }: OrdersPlace, thisYear: number): string | null {
  if (focFrom === null && focTo === null) return null
  if (focFrom === null) return `to ${dayIn(focTo ?? '', thisYear)}`
  if (focTo === null) return `from ${dayIn(focFrom, thisYear)}`
  return focFrom === focTo ? dayIn(focFrom, thisYear) : `${dayIn(focFrom, thisYear)} – ${dayIn(focTo, thisYear)}`
}

function shortened(find: string): string {
  return find.length <= 40 ? find : `${find.slice(0, 39)}…`
}
