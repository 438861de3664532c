import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Api } from './api.ts'

const QUIET = [
  '--headless',
  '--disable-dev-shm-usage',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The Chromium that comes as a package, so that a fresh machine needs nothing else; `CHROMIUM` names another. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await locateChromium(), args: [...QUIET, ...more] })
}

async function locateChromium(): Promise<string> {
  const own = process.env['CHROMIUM']
  if (own && existsSync(own)) return own
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The Chromium that comes as a package is for Linux on x64. Name another: CHROMIUM=/path/to/chrome npm test',
    )
  }
  // The package unpacks the libraries that it needs only where it takes itself to be on such a machine.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const
export const DESK = { viewport: { width: 1280, height: 860 } } as const

/** Somebody's browser, signed in by a link as a person is. */
export async function signedIn(
  browser: Browser,
  api: Api,
  options: BrowserContextOptions = DESK,
): Promise<BrowserContext> {
  const context = await browser.newContext({ ...options, baseURL: api.url })
  const page = await context.newPage()
  const { createSignInLink } = await api.ask<{ createSignInLink: { url: string } }>(
    'mutation { createSignInLink { url } }',
  )
  await page.goto(createSignInLink.url)
  await page.close()
  return context
}

/** Waits until a screen has what it shows: a heading and no grey bars. */
export async function settled(page: Page) {
  await page.locator('main h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('main .grey-bar') === null)
}
