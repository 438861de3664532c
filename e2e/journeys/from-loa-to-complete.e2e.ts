import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { apiOf } from '../api.ts'
import { launchBrowser, settled, signedIn } from '../browser.ts'
import { ownMigration, ownOrder } from '../own-orders.ts'
import { whatHappened } from '../what-happened.ts'

const api = apiOf(inject('portday'))

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const RECORD = {
  'Legal name': 'Harbor & Pine Coffee Roasters, LLC',
  'Account number': 'HP-7781-04',
  Street: '418 Cannery Row',
  Unit: 'Unit 5',
  City: 'Monterey',
  State: 'CA',
  'ZIP code': '93940',
  Country: 'US',
  Signer: 'Priya Raman',
} as const

const WAY_BACK_OPEN = 'The customer leaves the old carrier today and gave up the way back in writing.'

it('an engineer takes an order from the LOA to complete through the screens', async () => {
  const migrationId = await ownMigration(api, 'Harbor & Pine Coffee Roasters')
  const order = await ownOrder(api, migrationId, { carrier: 'Cox', count: 2, accountNumber: 'HP-7781-04' })
  const context = await signedIn(browser, api)
  const page = await context.newPage()
  await page.goto(`/orders/${order.id}`)
  await settled(page)

  const csr = await opened(page, 'Save the CSR')
  for (const [label, value] of Object.entries({ ...RECORD, BTN: order.numbers[0] ?? '', 'CSR of': '2026-11-20' })) {
    await csr.getByLabel(label, { exact: true }).fill(value)
  }
  await csr.getByLabel('Numbers on the account').fill(order.numbers.join('\n'))
  await given(page, 'Save the CSR', 'CSR saved')

  const loa = await opened(page, 'Save the LOA')
  for (const label of [...Object.keys(RECORD), 'BTN']) {
    await loa.getByRole('button', { name: `Take the CSR’s ${label}`, exact: true }).click()
  }
  await loa.getByLabel('Signed on').fill('2026-11-21')
  await loa.getByLabel('Newest invoice of').fill('2026-11-10')
  await given(page, 'Save the LOA', 'LOA saved')
  await page.getByText('Nothing blocks', { exact: false }).first().waitFor()

  await given(page, 'Submit the LOA', 'LOA submitted')
  await given(page, 'Record the acknowledgement', 'Acknowledgement recorded')
  const foc = form(page, 'Record the FOC')
  await foc.getByLabel('Date', { exact: true }).fill('2026-11-24')
  await foc.getByLabel(/^Time/).fill('02:00')
  await given(page, 'Record the FOC', 'FOC recorded')

  // Its day has begun, so that it moves on by the clock; the confirmation is still owed.
  const confirmation = await opened(page, 'Confirm the FOC')
  await confirmation.getByLabel('Date they said').fill('2026-11-24')
  await confirmation.getByLabel(/^Time they said/).fill('02:00')
  await confirmation.getByLabel('Who said it').fill('Crexendo porting desk')
  await given(page, 'Confirm the FOC', 'FOC confirmed')

  const outcomes = await opened(page, 'Record number outcomes')
  await outcomes.getByLabel('Numbers').fill(order.numbers.join('\n'))
  await outcomes.getByLabel('What became of them').selectOption({ label: 'Ported, and a test call got through' })
  await given(page, 'Record number outcomes', 'Outcomes recorded')
  await page.getByRole('heading', { level: 1, name: 'All 2 numbers are ported and tested' }).waitFor()

  await page.getByRole('button', { name: 'Override: Complete the order' }).click()
  const completion = form(page, 'Complete the order')
  await completion.getByLabel('Why the rule does not hold here').fill(WAY_BACK_OPEN)
  await completion.getByRole('button', { name: 'Complete the order' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Complete by override' }).click()
  await page.getByRole('heading', { level: 1, name: /^Complete since .*: 2 numbers on Crexendo$/ }).waitFor()
  await context.close()

  const { stage, overrides, commands, outcomeCounts } = await whatHappened(api, order.id)
  expect({ stage, overrides, tested: outcomeCounts.tested }).toEqual({
    stage: 'COMPLETE',
    overrides: [{ reason: WAY_BACK_OPEN }],
    tested: 2,
  })
  expect(commands).toEqual([
    'create_port_order',
    'save_csr',
    'save_loa',
    'submit_loa',
    'acknowledge',
    'record_foc',
    'begin_port_day',
    'confirm_foc',
    'record_number_outcomes',
    'complete',
  ])
})

function form(page: Page, word: string) {
  return page.getByRole('form', { name: word })
}

/** The form of a command, opened from its line unless it stands open as the next one. */
async function opened(page: Page, word: string) {
  const line = page.getByRole('button', { name: `Open: ${word}` })
  await form(page, word).or(line).first().waitFor()
  if (await line.isVisible()) await line.click()
  await form(page, word).waitFor()
  return form(page, word)
}

/** Gives the command of a form that stands open, and waits until the screen says that it was accepted. */
async function given(page: Page, word: string, done: string) {
  await form(page, word).getByRole('button', { name: word, exact: true }).click()
  await page
    .getByRole('status')
    .filter({ hasText: `${done}.` })
    .waitFor()
}
