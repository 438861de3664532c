import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { READ_CASES } from './cases/read-cases.ts'
import { startDatabases } from './data/embedded-databases.ts'
import { measureAll } from './measure.ts'
import { readOptions, USAGE } from './options.ts'
import { comparisonTable, scalingTable } from './report.ts'

const options = readOptions(process.argv.slice(2))
if (options === null) {
  process.stdout.write(USAGE)
} else {
  const machine = { node: process.version, processors: cpus().length, loadBefore: loadavg()[0] ?? 0 }
  const say = (line: string) => process.stderr.write(`${line}\n`)
  const databases = await startDatabases()
  try {
    const { compared, scaled } = await measureAll(options, READ_CASES, databases, say)
    const title = `${options.orders} orders, ${options.orders * 10} numbers; Node ${machine.node}, ${machine.processors} processors`
    process.stdout.write(`${title}, load ${machine.loadBefore.toFixed(1)} before the run\n\n`)
    if (compared.length > 0) process.stdout.write(`${comparisonTable(compared)}\n\n`)
    if (scaled.length > 0) process.stdout.write(`${scalingTable(scaled, options.few, options.orders)}\n`)
    if (options.json !== null) {
      const { orders, rounds, milliseconds } = options
      writeFileSync(options.json, JSON.stringify({ machine, orders, rounds, milliseconds, compared, scaled }, null, 2))
    }
  } finally {
    await databases.stop()
  }
}
