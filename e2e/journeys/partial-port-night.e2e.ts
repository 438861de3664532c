import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { apiOf } from '../api.ts'
import { launchBrowser, PHONE, settled, signedIn } from '../browser.ts'
import { aNight, asSaid } from '../own-orders.ts'
import { whatHappened } from '../what-happened.ts'

const api = apiOf(inject('portday'))

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

it('a port night on a phone: one number does not move and gets an order of its own', async () => {
  const { migrationId, order } = await aNight(api, 'Bluewater Marina', 5)
  const [stuck = '', ...moved] = order.numbers.map(asSaid)
  const context = await signedIn(browser, api, PHONE)
  const page = await context.newPage()
  await page.goto(`/port-night/${migrationId}`)
  await settled(page)

  await page.getByRole('button', { name: `${stuck}: the call did not arrive, say why` }).tap()
  await page.getByRole('button', { name: 'Did not port' }).tap()
  await page.getByRole('button', { name: 'The other 4 ported' }).tap()
  await page
    .getByRole('dialog', { name: '4 numbers from Cox ported?' })
    .getByRole('button', { name: '4 numbers ported' })
    .tap()
  await page.getByRole('heading', { name: '1 of 5 numbers did not move from Cox' }).waitFor()
  for (const number of moved) await page.getByRole('button', { name: `${number}: the call arrived` }).tap()
  await page.getByText('4 of 5 moved, 4 tested').waitFor()

  await page.getByRole('button', { name: 'Split off 1' }).first().tap()
  const question = page.getByRole('dialog', { name: `Split 1 number off ${order.reference}?` })
  await question.getByRole('button', { name: 'Split off 1' }).tap()
  await question.waitFor({ state: 'detached' })

  const { children } = await whatHappened(api, order.id)
  const [split = { id: '', reference: '' }] = children
  await page.getByText('1 number that did not move went to').getByRole('link', { name: split.reference }).tap()
  await page.waitForURL(`**/orders/${split.id}`)
  await page.getByText('Split off').getByRole('link', { name: order.reference }).waitFor()
  await page.getByRole('heading', { level: 1, name: /^No LOA yet/ }).waitFor()
  await context.close()

  expect(await whatHappened(api, split.id)).toMatchObject({
    stage: 'LOA_PENDING',
    parent: { id: order.id },
    outcomeCounts: { pending: 1, failed: 0 },
  })
  const { stage, outcomeCounts, commands } = await whatHappened(api, order.id)
  expect({ stage, outcomeCounts }).toMatchObject({
    stage: 'PORT_DAY',
    outcomeCounts: { pending: 0, ported: 0, tested: 4, failed: 0 },
  })
  expect(commands.at(-1)).toBe('split_unported')
})
