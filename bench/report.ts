import type { Result, Score } from './load/contest.ts'

export interface Row extends Result {
  readonly name: string
  readonly title: string
  /** The least that the ratio must be; null where nothing is promised. */
  readonly bar: number | null
}

/** The same reading on few orders and on many. */
export interface ScalingRow extends Result {
  readonly name: string
  readonly title: string
  /** The most that the time may grow. */
  readonly bar: number
}

export function comparisonTable(rows: readonly Row[]): string {
  return table(
    [
      '',
      'Portday req/s',
      'bare req/s',
      'ratio',
      'of rounds',
      'bar',
      'CPU ms, server + database',
      'bare',
      'ratio of CPU',
    ],
    rows.map(({ title, first, second, ratio, spread, bar, cpuRatio }) => [
      title,
      first.requestsPerSecond.toFixed(0),
      second.requestsPerSecond.toFixed(0),
      ratio.toFixed(2),
      `${spread[0].toFixed(2)}–${spread[1].toFixed(2)}`,
      bar === null ? '' : `≥ ${bar.toFixed(2)} ${ratio >= bar ? 'kept' : 'MISSED'}`,
      cpu(first),
      cpu(second),
      cpuRatio.toFixed(2),
    ]),
  )
}

export function scalingTable(rows: readonly ScalingRow[], few: number, many: number): string {
  return table(
    ['', `req/s, ${few} orders`, `req/s, ${many} orders`, 'time grows', 'of rounds', 'bar'],
    rows.map(({ title, first, second, ratio, spread, bar }) => [
      title,
      first.requestsPerSecond.toFixed(0),
      second.requestsPerSecond.toFixed(0),
      `× ${ratio.toFixed(2)}`,
      `${spread[0].toFixed(2)}–${spread[1].toFixed(2)}`,
      `≤ ${bar.toFixed(2)} ${ratio <= bar ? 'kept' : 'MISSED'}`,
    ]),
  )
}

function cpu({ cpuMilliseconds, databaseMilliseconds }: Score): string {
  return `${cpuMilliseconds.toFixed(2)} + ${databaseMilliseconds.toFixed(2)}`
}

/** A table of Markdown that reads well in a terminal too. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}
