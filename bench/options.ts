import { parseArgs } from 'node:util'

export interface Options {
  readonly orders: number
  /** How many orders the scaling compares with; it is left out when there are no more than these. */
  readonly few: number
  readonly rounds: number
  readonly milliseconds: number
  readonly json: string | null
  /** Only cases with this name. */
  readonly only: string | null
  /** Flags for Portday's own Node, such as --cpu-prof. */
  readonly nodeFlags: readonly string[]
  /** Another build of the server to measure. */
  readonly server: string | null
}

export const USAGE = `npm run bench -- [options]

  npm run bench -- --orders 10000            a quick run
  npm run bench -- --json bench.json         write the figures to a file
  npm run bench -- --only page               one case: page, order, readiness, calendar, commands, scaling
  npm run bench -- --only page --node-flag=--cpu-prof --node-flag=--cpu-prof-dir=profiles

  --orders N      how many orders, ten numbers each (100000)
  --rounds N      rounds that count, of each server in turn (7)
  --seconds N     how long a round of reading is (1.5)
  --server FILE   another build of the server than apps/api/dist/main.js
`

export function readOptions(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      orders: { type: 'string', default: '100000' },
      rounds: { type: 'string', default: '7' },
      seconds: { type: 'string', default: '1.5' },
      json: { type: 'string' },
      only: { type: 'string' },
      'node-flag': { type: 'string', multiple: true, default: [] },
      server: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  return {
    orders: wholeNumber('orders', values.orders, 5000),
    few: 10_000,
    rounds: wholeNumber('rounds', values.rounds, 1),
    milliseconds: Number(values.seconds) * 1000,
    json: values.json ?? null,
    only: values.only ?? null,
    nodeFlags: values['node-flag'],
    server: values.server ?? null,
  }
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= least) return number
  throw new Error(`--${name} is ${text}; it takes a whole number from ${least} on.`)
}
