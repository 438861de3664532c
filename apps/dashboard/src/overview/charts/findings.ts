import { isRejectionFamily, REJECTION_FAMILIES } from '@portday/domain/carrier'
import type { OverviewChartsQuery, PortStage } from '@portday/schema/dashboard'
import { counted, figure } from '../../words/figure.ts'
import type { FocWeek } from './weeks.ts'

/** What a chart shows: the finding, and below it the figures. */
export interface Finding {
  readonly caption: string
  readonly figures: string
}

export interface StageBar {
  readonly stage: PortStage
  readonly onTrack: number
  readonly trouble: number
  readonly total: number
}

export type LeadTime = OverviewChartsQuery['focLeadTimes'][number]
export type RejectionCount = OverviewChartsQuery['rejectionCounts'][number]

/** The stages that an open order can stand in; who needs somebody is the API's to say. */
export function stageBars({ byStage }: OverviewChartsQuery['orders']): readonly StageBar[] {
  return byStage
    .filter(({ stage }) => stage !== 'COMPLETE')
    .map(({ stage, count, needSomebody }) => ({
      stage,
      onTrack: count - needSomebody,
      trouble: needSomebody,
      total: count,
    }))
}

export function findStages(bars: readonly StageBar[]): Finding {
  const open = sum(bars, ({ total }) => total)
  const trouble = sum(bars, (bar) => bar.trouble)
  const pending = bars.find(({ stage }) => stage === 'LOA_PENDING')?.total ?? 0
  if (open === 0) return { caption: 'No order is open', figures: 'Every order is complete or cancelled' }
  const waiting =
    pending === 0 ? 'none waits for its LOA' : `${figure(pending)} ${pending === 1 ? 'waits' : 'wait'} for an LOA`
  const troubled =
    trouble === 0 ? 'none is in trouble' : `${counted(trouble, 'order')} ${trouble === 1 ? 'is' : 'are'} in trouble`
  return {
    caption: open === 1 ? 'Where the one open order stands' : `Where ${figure(open)} open orders stand`,
    figures: capital(`${waiting}; ${troubled}`),
  }
}

/** Past what is planned with: its usual FOC takes longer than the end of its range (R3). */
export function isOver({ median, typical }: Pick<LeadTime, 'median' | 'typical'>): boolean {
  return median > typical.max
}

/** Fewer FOCs say nothing of what is usual. */
const ENOUGH = 3

/** Those that are told first: the ones past their range, the furthest first, then those with the most FOCs. */
export function byInterest(times: readonly LeadTime[]): readonly LeadTime[] {
  return [...times].sort((one, other) => excess(other) - excess(one) || other.count - one.count)
}

export function findLeadTimes(times: readonly LeadTime[]): Finding {
  const caption = 'Days to a FOC, by carrier'
  if (times.length === 0) return { caption, figures: 'No FOC came in the last 90 days' }
  const [worst] = byInterest(times)
  if (!worst || excess(worst) === 0) return { caption, figures: 'Every carrier keeps to its typical range' }
  return {
    caption,
    figures: `${nameOf(worst)} runs past its typical range; plan on ${counted(worst.median, 'business day')}`,
  }
}

/** The same company has other times for toll-free numbers: it is another carrier then (R3). */
export function nameOf({ carrier: { name, type } }: Pick<LeadTime, 'carrier'>): string {
  return type === 'TOLL_FREE' ? `${name}, toll-free` : name
}

function excess({ median, typical, count }: LeadTime): number {
  return count < ENOUGH ? 0 : Math.max(0, median - typical.max)
}

export function findRejections(reasons: readonly RejectionCount[]): Finding {
  const caption = 'Why LOAs come back, last 90 days'
  const [top] = reasons
  if (!top) return { caption, figures: 'None came back' }
  const remedy = isRejectionFamily(top.family) ? REJECTION_FAMILIES[top.family].remedy : ''
  return {
    caption,
    figures: `${top.title}, ${top.count === 1 ? 'once' : `${figure(top.count)} times`}. ${remedy}`.trim(),
  }
}

export function findWeeks(weeks: readonly FocWeek[], expected: number): Finding {
  const caption = 'FOCs of the next six weeks'
  const unconfirmed = sum(weeks, (week) => week.unconfirmed)
  const committed = sum(weeks, ({ confirmed }) => confirmed) + unconfirmed
  const more = expected === 0 ? 'none expected beside them' : `${figure(expected)} more expected`
  if (committed === 0)
    return {
      caption,
      figures: expected === 0 ? 'None committed, and none expected' : `None committed; ${figure(expected)} expected`,
    }
  const of =
    unconfirmed === 0
      ? 'all confirmed'
      : unconfirmed === committed
        ? 'none of them confirmed'
        : `${figure(unconfirmed)} of them unconfirmed`
  return { caption, figures: `${figure(committed)} committed, ${of}; ${more}` }
}

function sum<T>(rows: readonly T[], of: (row: T) => number): number {
  return rows.reduce((total, row) => total + of(row), 0)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
