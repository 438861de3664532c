import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { apiOf } from '../api.ts'
import { launchBrowser, PHONE, settled, signedIn } from '../browser.ts'
import { aNight, asSaid } from '../own-orders.ts'
import { outcomesRecorded, whatHappened } from '../what-happened.ts'

const api = apiOf(inject('portday'))

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

it('the network goes away in the middle of the night: taps are kept, outlive a reload and are sent once', async () => {
  const { migrationId, order } = await aNight(api, 'Northgate Towing', 4)
  const [first = '', second = '', third = '', fourth = ''] = order.numbers.map(asSaid)
  const context = await signedIn(browser, api, PHONE)
  const page = await context.newPage()
  const arrived = (number: string) => page.getByRole('button', { name: `${number}: the call arrived` })
  await page.goto(`/port-night/${migrationId}`)
  await settled(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  // Only a page that was loaded under the worker has all that it is made of in its keeping.
  await page.reload()
  await settled(page)
  await arrived(first).tap()
  await page.getByText('1 of 4 moved, 1 tested').waitFor()
  await expect.poll(async () => (await whatHappened(api, order.id)).outcomeCounts.tested).toBe(1)

  await context.setOffline(true)
  await arrived(second).tap()
  await arrived(third).tap()
  await page.getByRole('status').filter({ hasText: '2 taps kept here' }).waitFor()
  await page.reload()
  await settled(page)
  await page.getByRole('status').filter({ hasText: '2 taps kept here' }).waitFor()
  await arrived(fourth).tap()
  await page.getByRole('status').filter({ hasText: '3 taps kept here' }).waitFor()
  expect((await whatHappened(api, order.id)).outcomeCounts).toMatchObject({ tested: 1, pending: 3 })

  await context.setOffline(false)
  await page.getByRole('status').filter({ hasText: 'kept here' }).waitFor({ state: 'detached' })
  await expect.poll(async () => (await whatHappened(api, order.id)).outcomeCounts.tested, { timeout: 30_000 }).toBe(4)
  await page.getByText('4 of 4 moved, 4 tested').waitFor()
  await context.close()

  const happened = await whatHappened(api, order.id)
  expect(happened.stage).toBe('PORT_DAY')
  expect(outcomesRecorded(happened).sort()).toEqual(order.numbers.map((number) => `${number} tested`).sort())
})
