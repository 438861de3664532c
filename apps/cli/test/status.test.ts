import { afterEach, expect, test } from 'vitest'
import { type StandIn, startStandIn } from './stand-in-api.ts'
import { track } from './tracker-run.ts'
import {
  aCarrier,
  aFoc,
  aMigration,
  aNumber,
  anOrder,
  aRule,
  listOf,
  MIGRATION_ID,
  ORDER_ID,
  OTHER_ORDER_ID,
} from './world.ts'

let api: StandIn
afterEach(() => api.close())

async function status(migration: unknown, ...more: string[]) {
  api = await startStandIn({ migration: () => migration })
  return track(['--action', 'status', '--migration-id', MIGRATION_ID, ...more], { url: api.url })
}

const cox = aCarrier({ id: 'c2', name: 'Cox' })

test('the stage of every order, the FOC, what blocks cutover and the next thing to do (R12.3)', async () => {
  const migration = aMigration(
    [
      anOrder({
        stage: 'FOC_RECEIVED',
        conditions: ['FOC_UNCONFIRMED'],
        foc: aFoc(),
        nextActions: ['Confirm the FOC.'],
      }),
      anOrder({ id: OTHER_ORDER_ID, carrier: cox }),
    ],
    {
      targetDate: '2026-07-20',
      goLive: {
        earliest: '2026-07-08',
        weeks: 5,
        slowestPortOrderId: OTHER_ORDER_ID,
        submitBy: [{ portOrderId: OTHER_ORDER_ID, date: '2026-05-28', late: true }],
      },
      readiness: {
        ready: false,
        staggerDays: 5,
        blockers: [
          aRule('FOC_NOT_CONFIRMED', {
            message: 'Its FOC is not confirmed.',
            remedy: 'Call the carrier.',
            portOrderId: ORDER_ID,
          }),
          aRule('FOC_NOT_RECEIVED', {
            message: 'It has no FOC yet.',
            remedy: 'Submit the LOA.',
            portOrderId: OTHER_ORDER_ID,
          }),
        ],
        warnings: [aRule('STAGGER_WIDE', { message: 'The FOCs are 5 days apart.', remedy: 'Ask for one date.' })],
      },
      warnings: [aRule('STAGGER_WIDE', { message: 'The FOCs are 5 days apart.', remedy: 'Ask for one date.' })],
    },
  )
  const { code, stdout, stderr } = await status(migration)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(`\n${stdout}`).toMatchInlineSnapshot(`
    "
    Acme Corp, to RingCentral
    Migration    11111111-1111-4111-8111-111111111111
    Time zone    America/Los_Angeles
    Target date  2026-07-20
    Go-live      2026-07-08 at the earliest, minimum 5 weeks; the slowest is Cox; the LOA of Cox was due on 2026-05-28

    PORT ORDER                            REFERENCE  CARRIER            NUMBERS  STAGE         FOC                                        CONDITIONS
    22222222-2222-4222-8222-222222222222  PO-1018    Spectrum Business  3        foc_received  2026-06-15 09:30 PDT, unconfirmed          foc_unconfirmed
    33333333-3333-4333-8333-333333333333  PO-1018    Cox                3        loa_pending   expected by 2026-06-23 if submitted today

    Not ready for cutover:
      Spectrum Business: Its FOC is not confirmed. [FOC_NOT_CONFIRMED]
        Call the carrier.
      Cox: It has no FOC yet. [FOC_NOT_RECEIVED]
        Submit the LOA.

    Watch:
      The FOCs are 5 days apart. [STAGGER_WIDE]
        Ask for one date.

    Next:
      Spectrum Business: Confirm the FOC.
      Cox: Submit the LOA.
    "
  `)
})

test('ready', async () => {
  const { stdout } = await status(
    aMigration([anOrder()], { readiness: { ready: true, blockers: [], warnings: [], staggerDays: null } }),
  )
  expect(stdout).toContain('Ready for cutover.')
  expect(stdout).not.toContain('Watch:')
})

test('a migration without orders', async () => {
  const { code, stdout } = await status(aMigration([]))
  expect(code).toBe(0)
  expect(stdout).toContain('No port orders yet.')
})

test('all orders of a migration with more than a page, and the same with --json', async () => {
  const orders = Array.from({ length: 230 }, (_, index) => anOrder({ id: `order-${index}` }))
  const { stdout } = await status(aMigration(orders))
  expect(stdout.match(/^order-\d+ /gm)).toHaveLength(230)
  await api.close()
  const json = await status(aMigration(orders), '--json')
  const { migration } = JSON.parse(json.stdout)
  expect(migration.portOrders.edges).toHaveLength(230)
  expect(migration.portOrders.pageInfo.hasNextPage).toBe(false)
})

test('an unknown migration, with how to make it (R12.5)', async () => {
  const { code, stdout, stderr } = await status(null)
  expect({ code, stdout }).toEqual({ code: 4, stdout: '' })
  expect(stderr).toContain(`porting-tracker migrations create --id ${MIGRATION_ID}`)
})

test('a page of a list says how to go on', async () => {
  api = await startStandIn({ portOrders: listOf([anOrder(), anOrder(), anOrder()]) })
  const { stdout, stderr } = await track(['orders', 'list', '--first', '2'], { url: api.url })
  expect(stdout.split('\n')).toHaveLength(4)
  expect(stderr).toBe('2 lines of 3; go on with --after 2\n')
})

test('an empty list says so on stderr', async () => {
  api = await startStandIn({ portOrders: listOf([]) })
  const { code, stderr } = await track(['orders', 'list'], { url: api.url })
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'Nothing found.\n' })
})

test.each([
  ['a terminal hears that a long list takes a while', true, 'Reading 1,001 numbers ...\n'],
  ['a pipe does not', false, ''],
])('%s', async (_title, terminal, said) => {
  const numbers = listOf(
    Array.from({ length: 1001 }, (_, index) => aNumber(`+1415200${String(index).padStart(4, '0')}`)),
  )
  api = await startStandIn({ portOrder: () => anOrder({ numbers }) })
  const { stdout, stderr } = await track(['orders', 'show', ORDER_ID], { url: api.url, terminal })
  expect(stdout).toContain('pending: 415-200-0000..1000')
  expect(stderr).toBe(said)
})
