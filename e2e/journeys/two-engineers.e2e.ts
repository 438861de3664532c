import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { apiOf } from '../api.ts'
import { launchBrowser, settled, signedIn } from '../browser.ts'
import { give, type OwnOrder, ownMigration, ownOrder } from '../own-orders.ts'
import { whatHappened } from '../what-happened.ts'

const portday = inject('portday')
const api = apiOf(portday)

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

it('two engineers change one order: the second sees what changed and keeps what was typed', async () => {
  const migrationId = await ownMigration(api, 'Quarry Lane Dental')
  const order = await ownOrder(api, migrationId, { carrier: 'Cox', count: 2, accountNumber: 'QL-100' })
  const [ana, ben] = await Promise.all([amending(order, 'Ana'), amending(order, 'Ben')])

  await ben.getByLabel('Account number').fill('QL-1OO')
  await ben.getByLabel('Date to ask for').fill('2027-01-20')
  await ana.getByLabel('Account number').fill('QL-100-7')
  await ana.getByRole('button', { name: 'Amend the order', exact: true }).click()
  await ana.getByRole('status').filter({ hasText: 'Order amended' }).waitFor()

  await ben.getByRole('button', { name: 'Amend the order', exact: true }).click()
  const conflict = ben.getByRole('alert').filter({ hasText: 'STALE_VERSION' })
  await conflict.waitFor()
  expect(await conflict.innerText()).toContain('Changed meanwhile: account number')
  await conflict.getByRole('row', { name: 'Account number QL-100 QL-100-7 QL-1OO' }).waitFor()
  expect(await ben.getByLabel('Account number').inputValue()).toBe('QL-1OO')
  expect(await ben.getByLabel('Date to ask for').inputValue()).toBe('2027-01-20')
  expect(await whatHappened(api, order.id)).toMatchObject({ accountNumber: 'QL-100-7', requestedDate: null })

  // Hers was right: his letter O goes back to what it was when he began, the date is his own.
  await ben.getByLabel('Account number').fill('QL-100')
  await conflict.getByRole('button', { name: 'Give yours again' }).click()
  await ben.getByRole('status').filter({ hasText: 'Order amended' }).waitFor()
  await Promise.all([ana.context().close(), ben.context().close()])

  const { accountNumber, requestedDate, events } = await whatHappened(api, order.id)
  expect({ accountNumber, requestedDate }).toEqual({ accountNumber: 'QL-100-7', requestedDate: '2027-01-20' })
  const amended = events.filter(({ command }) => command === 'amend').map(({ actor }) => actor)
  expect(amended).toEqual([`Ana of ${order.reference}`, `Ben of ${order.reference}`])
})

/** A page of somebody's own browser, on which the form that amends the order stands open. Only an admin's key makes a link. */
async function amending({ id, reference }: OwnOrder, who: string): Promise<Page> {
  const name = `${who} of ${reference}`
  const { key } = await give<{ key: string }>(api, 'createApiKey', { name, role: 'ADMIN' }, 'key')
  const context = await signedIn(browser, apiOf({ url: portday.url, key }))
  const page = await context.newPage()
  await page.goto(`/orders/${id}`)
  await settled(page)
  await page.getByRole('button', { name: 'Open: Amend the order' }).click()
  await page.getByRole('form', { name: 'Amend the order' }).waitFor()
  return page
}
