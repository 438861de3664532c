import type { DatabaseClock } from '../servers/database-cpu.ts'
import type { MeasuredProcess } from '../servers/measured-process.ts'
import { type Asker, closedLoop } from './closed-loop.ts'
import type { Response } from './keep-alive-connection.ts'

/** A server and what it is asked in one round. */
export interface Contestant {
  readonly server: MeasuredProcess
  /** Fresh askers for a round, one a connection. */
  askers(): readonly Asker[]
  /** Throws at an answer that is not the one wanted. */
  check(response: Response): void
}

export interface Length {
  readonly rounds: number
  readonly milliseconds: number
}

/** Medians over the rounds. */
export interface Score {
  readonly requestsPerSecond: number
  /** Processor time of the server's own process, a request. */
  readonly cpuMilliseconds: number
  /** Processor time of the database's sessions, a request; those of both servers, of which one rests. */
  readonly databaseMilliseconds: number
}

export interface Result {
  readonly first: Score
  readonly second: Score
  /** How much the first did of what the second did in the same moment: the median over pairs of rounds. */
  readonly ratio: number
  /** The lowest and the highest of these ratios: how much the machine's other work disturbed. */
  readonly spread: readonly [number, number]
  /** The same of processor time, server and database together: what would be left if only that were scarce. */
  readonly cpuRatio: number
}

/**
 * Takes turns between two servers, after a round of each that does not count. Whatever else the machine does meets both,
 * so the ratio holds where the figures themselves don't.
 */
export async function contest(
  first: Contestant,
  second: Contestant,
  { rounds, milliseconds }: Length,
  database: DatabaseClock,
): Promise<Result> {
  const runRound = (contestant: Contestant) => round(contestant, milliseconds, database)
  await runRound(first)
  await runRound(second)
  const pairs: [Score, Score][] = []
  for (let place = 0; place < rounds; place += 1) {
    pairs.push([await runRound(first), await runRound(second)])
  }
  const ratios = pairs.map(([a, b]) => a.requestsPerSecond / b.requestsPerSecond)
  return {
    first: medianScore(pairs.map(([score]) => score)),
    second: medianScore(pairs.map(([, score]) => score)),
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    cpuRatio: median(pairs.map(([a, b]) => allCpu(b) / allCpu(a))),
  }
}

function allCpu({ cpuMilliseconds, databaseMilliseconds }: Score): number {
  return cpuMilliseconds + databaseMilliseconds
}

async function round(
  { server, askers, check }: Contestant,
  milliseconds: number,
  database: DatabaseClock,
): Promise<Score> {
  const databaseBefore = database()
  const cpuBefore = await server.cpuMilliseconds()
  const { requests, seconds } = await closedLoop(server.url, askers(), milliseconds, check)
  const cpu = (await server.cpuMilliseconds()) - cpuBefore
  if (requests === 0) throw new Error(`${server.url} had nothing to answer in a round`)
  return {
    requestsPerSecond: requests / seconds,
    cpuMilliseconds: cpu / requests,
    databaseMilliseconds: (database() - databaseBefore) / requests,
  }
}

function medianScore(scores: readonly Score[]): Score {
  return {
    requestsPerSecond: median(scores.map(({ requestsPerSecond }) => requestsPerSecond)),
    cpuMilliseconds: median(scores.map(({ cpuMilliseconds }) => cpuMilliseconds)),
    databaseMilliseconds: median(scores.map(({ databaseMilliseconds }) => databaseMilliseconds)),
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
