import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { apiOf } from '../api.ts'
import { launchBrowser, settled, signedIn } from '../browser.ts'
import { tabTo } from '../keyboard.ts'
import { committed, ownMigration, ownOrder } from '../own-orders.ts'
import { whatHappened } from '../what-happened.ts'

const api = apiOf(inject('portday'))
/** Another one at every try, as it is looked for by name. */
const customer = () => `Ferngrove Veterinary ${Date.now() % 100_000}`

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

it('a project manager finds why a cutover is not ready and mends it, by keyboard alone', async () => {
  const name = customer()
  const migrationId = await ownMigration(api, name)
  const foc = { date: '2026-12-02', time: '04:00' }
  const order = await ownOrder(api, migrationId, { carrier: 'Cox', count: 3, accountNumber: 'FG-20417' })
  await committed(api, order, foc)
  const other = await ownOrder(api, migrationId, { carrier: 'Comcast Business', count: 2, accountNumber: 'FG-88' })
  await committed(api, other, { ...foc, confirmedBy: 'Ines' })

  const context = await signedIn(browser, api)
  const page = await context.newPage()
  await page.goto('/')
  await settled(page)

  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'Find anything' }).waitFor()
  await page.keyboard.type(name)
  await page.getByRole('option', { name }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/migrations/${migrationId}`)
  await settled(page)
  const heading = page.getByRole('heading', { level: 1 })
  expect(await heading.innerText()).toBe('No: 1 of 2 orders lacks a confirmed FOC (Cox)')

  await tabTo(page, page.getByRole('button', { name: `Confirm FOC of ${order.reference}` }))
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: /^Confirm the FOC: Cox/ })
  await tabTo(page, form.getByLabel('Date they say'))
  await page.keyboard.type('12022026')
  await tabTo(page, form.getByLabel('Time they say'))
  await page.keyboard.type('0500AM')
  await tabTo(page, form.getByLabel('Who confirmed it'))
  await page.keyboard.type('Luis of the porting desk')
  await page.keyboard.press('Enter')

  const refusal = form.getByRole('alert')
  await refusal.waitFor()
  expect(await refusal.innerText()).toMatch(
    /^Not saved: The FOC on record is 2026-12-02 04:00.* confirmed is 2026-12-02 05:00.*FOC_MISMATCH$/s,
  )
  expect((await whatHappened(api, order.id)).foc?.confirmedAt).toBeNull()

  await tabTo(page, form.getByLabel('Time they say'))
  await page.keyboard.type('0400AM')
  await page.keyboard.press('Enter')
  await form.waitFor({ state: 'detached' })
  await page.getByRole('heading', { level: 1, name: /^Yes/ }).waitFor()
  await context.close()

  const { stage, foc: kept, commands } = await whatHappened(api, order.id)
  expect({ stage, confirmedBy: kept?.confirmedBy, at: kept?.at }).toEqual({
    stage: 'FOC_RECEIVED',
    confirmedBy: 'Luis of the porting desk',
    at: '2026-12-02T12:00:00Z',
  })
  expect(commands.filter((command) => command === 'confirm_foc')).toHaveLength(1)
})
