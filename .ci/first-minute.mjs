import { statSync } from 'node:fs'
import { join } from 'node:path'
import { checks, shell, startPortday, stopPortday } from './running-portday.mjs'

/** What the README promises of `npm start`, in the clone that is named: first start, a second process, second start. */

const clone = process.argv[2]
const dataFolder = join(clone, '.portday')
const migration = '0f4a3bd2-3c55-4a0e-8a52-6a7f0c2f6a11'
const check = checks()

const first = await startPortday(clone)
await checkPages(first, 'the first start')

const opened = await fetch(first.signInLink ?? first.url, { redirect: 'manual' })
check.that('the sign-in link opens a session', opened.status === 303 && opened.headers.has('set-cookie'))
const again = await fetch(first.signInLink ?? first.url, { redirect: 'manual' })
check.that('the sign-in link works once', again.status === 410, `It answered ${again.status} the second time.`)

check.that('the local key is for its owner alone', (statSync(join(dataFolder, 'cli-key')).mode & 0o777) === 0o600)
const made = await tracker(
  first,
  `migrations create --id ${migration} --customer "Kept Inc" --winning-carrier RingCentral --time-zone America/Chicago`,
)
check.that('the tracker makes a migration', made.code === 0, made.output)

const second = await startPortday(clone).catch((error) => error)
const named = new RegExp(`already running on ${dataFolder} \\(process \\d+\\)`)
check.that('a second process on the folder is refused by name', named.test(second.message ?? ''), second.message)
await checkPages(first, 'the first process beside it')
check.that('SIGTERM ends Portday and its database', await stopPortday(first, dataFolder), first.output)

const begun = performance.now()
const later = await startPortday(clone)
const page = await fetch(later.url)
const seconds = (performance.now() - begun) / 1000
check.that(`the second start shows its page within 10 s (${seconds.toFixed(1)} s)`, page.ok && seconds <= 10)
const kept = await tracker(later, `migrations show ${migration}`)
check.that('the second start keeps the data', kept.code === 0 && kept.output.includes('Kept Inc'), kept.output)
check.that('SIGTERM ends the second one too', await stopPortday(later, dataFolder), later.output)
check.end()

async function checkPages({ url }, who) {
  const page = await fetch(url, { headers: { accept: 'text/html' } })
  const html = await page.text()
  check.that(`${who} answers / with the dashboard`, page.status === 200 && html.includes('/assets/'), html)
  for (const path of ['/livez', '/readyz']) {
    const { status } = await fetch(`${url}${path}`)
    check.that(`${who} answers ${path} with 200`, status === 200, `It answered ${status}.`)
  }
}

function tracker({ url }, words) {
  return shell(clone, `npx porting-tracker ${words}`, { PORTDAY_URL: url })
}
