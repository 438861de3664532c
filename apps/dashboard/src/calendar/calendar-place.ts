import type { CarrierType, PortStage } from '@portday/schema/dashboard'
import { STAGE_ORDER, STAGES } from '../marks/stages.tsx'
import { CARRIER_TYPES, TYPE_ORDER } from './carrier-types.ts'
import { addDays, addMonths, isDate, monthAround, type Span, weekAround } from './dates.ts'

export const CALENDAR_VIEWS = { month: 'Month', week: 'Week', agenda: 'Agenda', timeline: 'Timeline' } as const
export type CalendarView = keyof typeof CALENDAR_VIEWS

export interface CalendarFilter {
  readonly migration: string | null
  readonly carriers: readonly string[]
  readonly types: readonly CarrierType[]
  readonly stages: readonly PortStage[]
  readonly people: readonly string[]
}

/** Where one is in the calendar; all of it stands in the address, so that a link shows the same to everybody. */
export interface CalendarPlace {
  readonly view: CalendarView
  /** The chosen day; null is today. */
  readonly date: string | null
  readonly filter: CalendarFilter
  /** The order that is open beside the calendar. */
  readonly order: string | null
}

export const NO_FILTER: CalendarFilter = { migration: null, carriers: [], types: [], stages: [], people: [] }

/** Reads `?view=week&date=2026-11-24&stage=foc_received&type=ilec&person=Dana+Reyes&order=…`; what it doesn't know it leaves out. */
export function readPlace(search: string): CalendarPlace {
  const given = new URLSearchParams(search)
  const view = given.get('view') ?? ''
  const date = given.get('date') ?? ''
  const types = listIn(given, 'type')
  const stages = listIn(given, 'stage')
  return {
    view: isView(view) ? view : 'month',
    date: isDate(date) ? date : null,
    filter: {
      migration: given.get('migration')?.trim() || null,
      carriers: listIn(given, 'carrier'),
      types: TYPE_ORDER.filter((type) => types.includes(CARRIER_TYPES[type].spelling)),
      stages: STAGE_ORDER.filter((stage) => stages.includes(STAGES[stage].spelling)),
      people: [...new Set(given.getAll('person').map((name) => name.trim()))].filter((name) => name !== ''),
    },
    order: given.get('order')?.trim() || null,
  }
}

/** The address of a place, without what is so anyway. */
export function hrefOf({ view, date, filter, order }: CalendarPlace): string {
  const { migration, carriers, types, stages, people } = filter
  const parts = [
    view === 'month' ? '' : `view=${view}`,
    date === null ? '' : `date=${date}`,
    migration === null ? '' : `migration=${encodeURIComponent(migration)}`,
    listed('carrier', carriers),
    listed(
      'type',
      types.map((type) => CARRIER_TYPES[type].spelling),
    ),
    listed(
      'stage',
      stages.map((stage) => STAGES[stage].spelling),
    ),
    // A name may hold a comma, so that each person stands alone.
    ...people.map((name) => `person=${encodeURIComponent(name)}`),
    order === null ? '' : `order=${encodeURIComponent(order)}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '/calendar' : `/calendar?${parts.join('&')}`
}

export function isFiltered({ migration, carriers, types, stages, people }: CalendarFilter): boolean {
  return migration !== null || carriers.length + types.length + stages.length + people.length > 0
}

/** Adds a value to a list of the filter, or takes it out again. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value]
}

/** The days that a view is about: its week, or its month. */
export function spanOf(view: CalendarView, date: string): Span {
  return view === 'week' ? weekAround(date) : monthAround(date)
}

/** The day one lands on a page further (1) or back (-1). */
export function turned(view: CalendarView, date: string, by: 1 | -1): string {
  return view === 'week' ? addDays(date, 7 * by) : addMonths(date, by)
}

function listed(name: string, values: readonly string[]): string {
  return values.length === 0 ? '' : `${name}=${values.map(encodeURIComponent).join(',')}`
}

function listIn(given: URLSearchParams, name: string): string[] {
  const values = (given.get(name) ?? '').split(',').map((value) => value.trim())
  return [...new Set(values)].filter((value) => value !== '')
}

function isView(name: string): name is CalendarView {
  return Object.hasOwn(CALENDAR_VIEWS, name)
}
