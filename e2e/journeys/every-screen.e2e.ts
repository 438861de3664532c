import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { apiOf } from '../api.ts'
import { launchBrowser, settled, signedIn } from '../browser.ts'
import { SCREENS, screensOf } from '../screens.ts'

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
] as const)('%s, %d px wide', (colorScheme, width) => {
  let context: BrowserContext
  let paths: Awaited<ReturnType<typeof screensOf>>
  beforeAll(async () => {
    context = await signedIn(browser, api, { colorScheme, viewport: { width, height: 800 } })
    paths = await screensOf(api)
  })
  afterAll(() => context.close())

  it.each(SCREENS)('%s has no finding of axe, does not scroll sideways and says no error', async (screen) => {
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    page.on('console', (said) => said.type() === 'error' && faults.push(said.text()))
    await page.goto(paths[screen])
    await settled(page)
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
    const found = violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' ')).slice(0, 3)])
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    const headings = await page.locator('h1').count()
    await page.close()
    expect({ found, faults, sideways, headings }).toEqual({ found: [], faults: [], sideways: 0, headings: 1 })
  })
})
