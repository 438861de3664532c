import type { Logger } from 'pino'
import { StartProblem } from './start-problem.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs `start` and keeps the process up until a signal or a failure ends it; then undoes what was begun, from the last to
 * the first. Problems that a person can mend are told in words, others with all that is known.
 */
export async function runUntilTold(
  log: Logger,
  start: (begun: {
    onStop(stop: () => Promise<void>): void
    onFailure(failed: Promise<StartProblem>): void
  }) => Promise<void>,
): Promise<void> {
  const stops: (() => Promise<void>)[] = []
  let ending: Promise<void> | null = null

  function end(exitCode: number): Promise<void> {
    ending ??= undo(stops, log).then((clean) => process.exit(clean ? exitCode : 1))
    return ending
  }
  function fail(problem: unknown): Promise<void> {
    // What was in the middle of starting when the signal came has lost its database: that is no news.
    if (ending === null) tell(problem, log)
    return end(1)
  }

  for (const signal of SIGNALS) process.on(signal, () => void end(0))
  // Whoever read our output is gone; that is no reason to go too.
  process.stdout.on('error', () => {})
  try {
    await start({
      onStop: (stop) => void stops.push(stop),
      onFailure: (failed) => void failed.then(fail),
    })
  } catch (problem) {
    await fail(problem)
  }
}

async function undo(stops: (() => Promise<void>)[], log: Logger): Promise<boolean> {
  let clean = true
  for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) {
    await stop().catch((error: unknown) => {
      clean = false
      log.error({ err: error }, 'A part did not stop')
    })
  }
  return clean
}

/** Prints a problem for the person at the terminal. */
function tell(problem: unknown, log: Logger): void {
  if (problem instanceof StartProblem) process.stderr.write(`${problem.message}\n${problem.remedy}\n`)
  else log.fatal({ err: problem }, 'Portday can not go on')
}
