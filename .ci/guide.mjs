import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { isAsShown, sessionIn } from './readme-session.mjs'
import { checks, shell, startPortday, stopPortday } from './running-portday.mjs'

/** The sessions of README.md, the guide's six commands among them, on a first start in the clone that is named. */

const clone = process.argv[2]
const dataFolder = join(clone, '.portday')
const readme = join(clone, 'README.md')
const GUIDE = [
  '--action create',
  '--action status',
  '--stage loa_submitted',
  '--stage foc_received --foc-date "2026-06-15"',
  '--action checklist',
  '--stage complete',
]

const check = checks()
const portday = await startPortday(clone, { PORTDAY_CLOCK: '2026-06-20T12:00:00Z' })
const steps = [...sessionIn(readme, 'guide'), ...sessionIn(readme, 'graphql')]
const inOneLine = (command) => command.replace(/\\\n\s*/g, '')
for (const part of GUIDE) {
  check.that(
    `README.md shows the guide's ${part}`,
    steps.some(({ command }) => inOneLine(command).includes(part)),
  )
}
for (const { command, expected } of steps) {
  // The port is CI's own.
  const { code, output } = await shell(clone, command.replaceAll('http://127.0.0.1:4000', portday.url), {
    PORTDAY_URL: portday.url,
  })
  const details = `exit code ${code}; it printed:\n${output}\nREADME.md shows:\n${expected}`
  check.that(inOneLine(command), code === 0 && isAsShown(expected, output), details)
}

const migrationId = /--migration-id (\S+)/.exec(steps.map(({ command }) => command).join('\n'))?.[1]
const rows = await sql(
  'SELECT id, migration_id, carrier, status, foc_date::text FROM porting_orders WHERE migration_id = $1',
  [migrationId],
)
const shown = JSON.stringify(rows)
check.that('the order stands in table porting_orders', rows.length === 1, shown)
check.that(
  '… of this migration, with its carrier',
  rows[0]?.migration_id === migrationId && rows[0]?.carrier === 'Spectrum Business',
  shown,
)
check.that(
  '… as complete, with its FOC date',
  rows[0]?.status === 'complete' && rows[0]?.foc_date === '2026-06-15',
  shown,
)

const audit = await shell(clone, 'npm run --silent audit:verify')
check.that('the journal is whole', audit.code === 0 && /The journal is whole/.test(audit.output), audit.output)
check.that('SIGTERM ends Portday and its database', await stopPortday(portday, dataFolder), portday.output)
check.end()

/** Looks into the embedded database as somebody with SQL does. */
async function sql(text, values) {
  const { Client } = createRequire(join(clone, 'apps/api/package.json'))('pg')
  const { password, port } = JSON.parse(readFileSync(join(dataFolder, 'postgres.json'), 'utf8'))
  const client = new Client({ host: '127.0.0.1', port, user: 'portday', password, database: 'portday' })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}
