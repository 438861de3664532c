import type { Locator, Page } from 'playwright-core'

const TABS = 150

/** Presses Tab until something has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, wanted: Locator) {
  await wanted.waitFor()
  for (let pressed = 0; pressed < TABS; pressed += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`After ${TABS} tabs the focus is not on ${wanted}.`)
}
