import AxeBuilder from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { apiOf } from '../api.ts'
import { launchBrowser, settled, signedIn } from '../browser.ts'
import { screensOf } from '../screens.ts'

const api = apiOf(inject('portday'))
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const)('every screen, %s, %d px wide', (colorScheme, width) => {
  it('has no finding of axe, does not scroll sideways and says no error', async () => {
    const context = await signedIn(browser, api, { colorScheme, viewport: { width, height: 800 } })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    page.on('console', (said) => said.type() === 'error' && faults.push(said.text()))
    const found: unknown[] = []
    for (const { name, path } of await screensOf(api)) {
      await page.goto(path)
      await settled(page)
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
      for (const { id, nodes } of violations)
        found.push([name, id, nodes.map(({ target }) => target.join(' ')).slice(0, 3)])
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (sideways > 0) found.push([name, 'scrolls sideways', sideways])
      if ((await page.locator('h1').count()) !== 1) found.push([name, 'has not one h1'])
    }
    await context.close()
    expect({ found, faults }).toEqual({ found: [], faults: [] })
  })
})
