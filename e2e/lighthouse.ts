import lighthouse, { desktopConfig } from 'lighthouse'
import { apiOf } from './api.ts'
import { launchBrowser, signedIn } from './browser.ts'
import { SCREENS, screensOf } from './screens.ts'
import { startPortday } from './start-portday.ts'

/** `npm run lighthouse`: what Lighthouse says of every screen. Accessibility has to be 100; speed is to be believed on a quiet machine. */

const NIGHT = '2026-11-24T10:30:00Z'
const DEBUGGING_PORT = 9333
const BARS = { accessibility: 1, performance: 0.9 } as const

const portday = await startPortday({ PORTDAY_CLOCK: NIGHT })
const browser = await launchBrowser([`--remote-debugging-port=${DEBUGGING_PORT}`])
try {
  const api = apiOf(portday)
  const context = await signedIn(browser, api)
  const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  console.log('screen          accessibility  performance')
  const screens = await screensOf(api)
  for (const name of SCREENS) {
    const flags = {
      port: DEBUGGING_PORT,
      output: 'json',
      logLevel: 'error',
      onlyCategories: ['accessibility', 'performance'],
      extraHeaders: { Cookie: cookies },
    } as const
    const result = await lighthouse(
      `${portday.url}${screens[name]}`,
      { ...flags, onlyCategories: [...flags.onlyCategories] },
      desktopConfig,
    )
    const score = (category: keyof typeof BARS) => result?.lhr.categories[category]?.score ?? 0
    const [accessibility, performance] = [score('accessibility'), score('performance')]
    console.log(`${name.padEnd(15)} ${percent(accessibility)} ${percent(performance)}`)
    if (accessibility < BARS.accessibility || performance < BARS.performance) process.exitCode = 1
    for (const audit of Object.values(result?.lhr.audits ?? {})) {
      if (audit.score === 0 && audit.scoreDisplayMode === 'binary') console.log(`  ${audit.id}: ${audit.title}`)
    }
  }
} finally {
  await browser.close()
  await portday.stop()
}

function percent(score: number): string {
  return String(Math.round(score * 100)).padStart(13)
}
