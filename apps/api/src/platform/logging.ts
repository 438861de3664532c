import { type Logger, pino } from 'pino'

/**
 * One line of JSON an event, on standard error so that what the terminal shows to a person stays readable. In production every
 * request is a line; on somebody's own machine only what went wrong is.
 */
export function createLog({ production }: { production: boolean }): Logger {
  return pino(
    { level: production ? 'info' : 'warn', base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  )
}
