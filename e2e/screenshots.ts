import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { apiOf } from './api.ts'
import { DESK, launchBrowser, PHONE, settled, signedIn } from './browser.ts'
import { SCREENS, screensOf } from './screens.ts'
import { startPortday } from './start-portday.ts'

/** `npm run screenshots`: every screen of the demonstration world, light and dark, on a desk and in a hand, into docs/screens. */

const FOLDER = join(import.meta.dirname, '../docs/screens')
const NIGHT = '2026-11-24T10:30:00Z'

mkdirSync(FOLDER, { recursive: true })
const portday = await startPortday({ PORTDAY_CLOCK: NIGHT })
const browser = await launchBrowser()
try {
  const api = apiOf(portday)
  const screens = await screensOf(api)
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [device, options] of [
      ['desk', DESK],
      ['hand', PHONE],
    ] as const) {
      const context = await signedIn(browser, api, { ...options, colorScheme, timezoneId: 'America/Los_Angeles' })
      const page = await context.newPage()
      for (const name of SCREENS) {
        await page.goto(screens[name])
        await settled(page)
        await page.screenshot({ path: join(FOLDER, `${name}-${device}-${colorScheme}.png`) })
        console.log(`${name}, ${device}, ${colorScheme}`)
      }
      await context.close()
    }
  }
} finally {
  await browser.close()
  await portday.stop()
}
