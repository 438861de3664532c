import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type Fields, type StandIn, startStandIn } from './stand-in-api.ts'
import { track, words } from './tracker-run.ts'
import {
  aCarrier,
  accepted,
  aFoc,
  aMigration,
  aNumber,
  anOrder,
  aRule,
  listOf,
  MIGRATION_ID,
  ORDER_ID,
} from './world.ts'

let api: StandIn
afterEach(() => api.close())

async function ask(line: string, fields: Fields, around = {}) {
  api = await startStandIn(fields)
  return track(words(line), { url: api.url, ...around })
}

const CHECKS = [
  {
    field: 'legalName',
    loa: 'Acme Corp',
    csr: 'Acme Corporation',
    grade: 'ABBREVIATION',
    asSent: 'Acme Corp',
    source: 'CUSTOMER',
    blocks: true,
  },
  { field: 'accountNumber', loa: '44', csr: '44', grade: 'EXACT', asSent: '44', source: 'INVOICE', blocks: false },
]

test('orders show', async () => {
  const order = anOrder({
    stage: 'PORT_DAY',
    acknowledgementDueAt: '2026-06-03T16:00:00Z',
    overrides: [{ command: 'cancel', code: 'LOCKED', reason: 'agreed', by: 'Ann', at: '2026-06-04T16:00:00Z' }],
    conditions: ['FOC_SLIPPED', 'PORT_FAILED'],
    accountNumber: '44',
    btn: '+14155550100',
    submittedAt: '2026-06-01T16:00:00Z',
    foc: aFoc({ confirmedAt: '2026-06-03T17:00:00Z', confirmedBy: 'Dana', confirmationNumber: 'C-1' }),
    focHistory: [
      aFoc({ date: '2026-06-12', at: null, reason: 'strike', requestedBy: 'CARRIER', customerToldBy: 'Ann' }),
      aFoc(),
    ],
    numbers: listOf([
      aNumber('+14155550100', { outcome: 'PORTED' }),
      aNumber('+14155550101', { outcome: 'PORTED' }),
      aNumber('+14155550102', { outcome: 'FAILED' }),
    ]),
    loaChecks: CHECKS,
    rejections: [
      {
        reasons: [
          {
            code: '7401',
            family: 'account_number',
            field: 'accountNumber',
            remedy: 'Copy it from the newest invoice.',
            resubmit: 'SUP_3',
            businessDays: { min: 5, max: 10 },
          },
        ],
        note: 'ends in 9',
        rejectedAt: '2026-06-02T16:00:00Z',
        resolvedAt: null,
      },
    ],
    locks: [{ what: 'New date', why: 'inside 24 hours of the FOC', until: '2026-06-15T16:30:00Z' }],
    warnings: [aRule('PORT_FAILED', { message: 'One number did not move.', remedy: 'Call the NOC.' })],
    nextActions: ['Call the porting NOC now.', 'Split off 1 number.'],
    parent: { id: 'p-1' },
    children: [{ id: 'k-1' }],
  })
  const { code, stdout } = await ask(`orders show ${ORDER_ID}`, { portOrder: () => order })
  expect(code).toBe(0)
  expect(`\n${stdout}`).toMatchInlineSnapshot(`
    "
    Spectrum Business, 3 numbers: port_day
    Port order      22222222-2222-4222-8222-222222222222
    Reference       PO-1018
    Version         3
    Migration       Acme Corp (11111111-1111-4111-8111-111111111111)
    Conditions      foc_slipped, port_failed
    Carrier type    clec
    Account         44
    BTN             415-555-0100
    Port type       full
    LOA submitted   2026-06-01 09:00 PDT
    Acknowledged    not yet, due 2026-06-03 09:00 PDT
    FOC             2026-06-15 09:30 PDT
    Confirmed       2026-06-03 10:00 PDT by Dana
    Confirmation    C-1
    Split off from  p-1
    Split into      k-1

    Next:
      Call the porting NOC now.
      Split off 1 number.

    Numbers:
      ported: 415-555-0100..0101
      failed: 415-555-0102

    Letter and CSR:
      FIELD          GRADE                 LETTER     CSR               SOURCE
      legalName      abbreviation  BLOCKS  Acme Corp  Acme Corporation  customer
      accountNumber  exact                 44         44                invoice

    Earlier FOCs:
      2026-06-12; strike; asked by carrier; customer told by Ann

    Rejections:
      2026-06-02 09:00 PDT: 7401 (account_number): Copy it from the newest invoice. "ends in 9"

    Locked:
      New date: inside 24 hours of the FOC, until 2026-06-15 09:30 PDT

    Rules set aside:
      2026-06-04 09:00 PDT: LOCKED with cancel, by Ann: agreed

    Warnings:
      One number did not move. Call the NOC. [PORT_FAILED]
    "
  `)
})

test.each([
  ['the only FOC is in force', aFoc(), [aFoc()], []],
  ['a rejection voided it', null, [aFoc()], ['2026-06-15 09:30 PDT']],
  [
    'a rejection voided the second',
    null,
    [aFoc({ date: '2026-06-12', at: null }), aFoc()],
    ['2026-06-12', '2026-06-15 09:30 PDT'],
  ],
])('earlier FOCs are those not in force (R6.5): %s', async (_title, foc, focHistory, earlier) => {
  const { stdout } = await ask(`orders show ${ORDER_ID}`, { portOrder: () => anOrder({ foc, focHistory }) })
  const [, said = ''] = stdout.split('Earlier FOCs:\n')
  expect(said.split('\n').flatMap((line) => (line === '' ? [] : [line.trim()]))).toEqual(earlier)
})

test('an unknown order', async () => {
  const { code, stdout, stderr } = await ask('orders show 1', { portOrder: () => null })
  expect({ code, stdout }).toEqual({ code: 4, stdout: '' })
  expect(stderr).toContain('There is no port order 1.')
})

test('numbers check asks for every entry of the list, unread ones too (R8.6)', async () => {
  const result = (input: string, more = {}) => ({
    input,
    number: null,
    portable: false,
    tollFree: false,
    fictitious: false,
    reason: null,
    heldByPortOrderId: null,
    ...more,
  })
  const { code, stdout, stderr } = await ask("numbers check '415-555-0100..0101, x' '800-555-0199; 4155550100'", {
    checkPortability: ({ numbers }) =>
      (numbers as string[]).map((input) => {
        if (input === 'x') return result(input, { reason: 'It is no telephone number.' })
        if (input === '+14155550101')
          return result(input, { number: input, reason: 'Another order holds it.', heldByPortOrderId: 'o-9' })
        return result(input, { number: input, portable: true, fictitious: true, tollFree: input.startsWith('+1800') })
      }),
  })
  expect(code).toBe(0)
  expect(api.sent[0]?.variables).toEqual({ numbers: ['+14155550100', '+14155550101', 'x', '+18005550199'] })
  expect(`\n${stdout}`).toMatchInlineSnapshot(`
    "
    NUMBER        PORTABLE  KIND                  WHY NOT
    415-555-0100  yes       local fictitious
    415-555-0101  no        local                 Another order holds it. (port order o-9)
    x             no        -                     It is no telephone number.
    800-555-0199  yes       toll_free fictitious
    2 of 4 numbers can be ported.
    "
  `)
  expect(stderr).toContain('Entry 4, "4155550100"')
})

test('calendar: days with something on them, and holidays', async () => {
  const day = (date: string, more = {}) => ({
    date,
    businessDay: true,
    holiday: null,
    committedCount: 0,
    expectedCount: 0,
    committed: [],
    ...more,
  })
  const { stdout, stderr } = await ask('calendar --from 2026-06-15 --to 2026-06-19', {
    focCalendar: () => [
      day('2026-06-15', {
        committedCount: 3,
        expectedCount: 1,
        committed: [anOrder({ foc: aFoc() }), anOrder({ foc: aFoc({ at: null }), numberCount: 1 })],
      }),
      day('2026-06-16'),
      day('2026-06-19', { businessDay: false, holiday: 'Juneteenth' }),
    ],
  })
  expect(stderr).toBe('')
  expect(`\n${stdout}`).toMatchInlineSnapshot(`
    "
    2026-06-15 Mon  3 committed  1 expected
        09:30 PDT    Acme Corp  Spectrum Business  3 numbers  loa_pending  22222222-2222-4222-8222-222222222222
        no time yet  Acme Corp  Spectrum Business  1 number   loa_pending  22222222-2222-4222-8222-222222222222
        and 1 more
    2026-06-19 Fri  Juneteenth
    "
  `)
})

test('calendar without anything says so on stderr', async () => {
  const { stdout, stderr } = await ask('calendar', { focCalendar: () => [] })
  expect(stdout).toBe('')
  expect(stderr).toBe('No FOC is committed or expected from 2026-06-01 to 2026-06-30.\n')
})

test('carriers list', async () => {
  const { stdout } = await ask('carriers list', {
    carriers: listOf([
      aCarrier(),
      aCarrier({
        name: 'AT&T Business',
        type: 'ILEC',
        escalationPhone: null,
        escalationRoute: 'IXC liaison',
        escalationHours: null,
      }),
    ]),
  })
  expect(`\n${stdout}`).toMatchInlineSnapshot(`
    "
    CARRIER            TYPE  FOC DAYS  ESCALATION                          HOURS
    Spectrum Business  clec  10-15     833-914-1800, Partner porting line  Business hours
    AT&T Business      ilec  10-15     IXC liaison                         -
    "
  `)
})

test('carriers update shows the carrier as it is now', async () => {
  const { code, stdout } = await ask('carriers update c1111111-1111-4111-8111-111111111111 --foc-days 12-18', {
    updateCarrier: () => ({
      carrier: aCarrier({
        version: 2,
        focBusinessDays: { min: 12, max: 18 },
        focMarket: 'Los Angeles',
        focNote: 'slower since May',
        holidaysAdded: ['2026-07-06', '2026-12-24'],
      }),
      refusals: [],
      warnings: [],
    }),
  })
  expect(code).toBe(0)
  expect(`\n${stdout}`).toMatchInlineSnapshot(`
    "
    Spectrum Business, clec: a FOC takes 12-18 business days
      Carrier       c1111111-1111-4111-8111-111111111111
      Version       2
      Market        Los Angeles
      Note          slower since May
      Country       US
      Day ends      13:00, America/New_York
      Also closed   2026-07-06, 2026-12-24
      Porting line  833-914-1800
      Escalation    Partner porting line
      Hours         Business hours
      At night      does not answer
    "
  `)
})

test('migrations platform shows how the winning carrier is reached, and its policy', async () => {
  const { code, stdout } = await ask(`migrations platform ${MIGRATION_ID}`, { migration: () => aMigration([]) })
  expect(code).toBe(0)
  expect(api.sent).toHaveLength(1)
  expect(`\n${stdout}`).toMatchInlineSnapshot(`
    "
    RingCentral
      Porting contact  not known
      Porting NOC      not known
      Portal           not known
      No edit          24 hours before the FOC
      Best effort      48 hours before the FOC
      After the FOC    3 supplements
      New date         at least 3 business days away
      Port back        for 24 hours
      Acknowledges     within 2 business days
      LOA too old      30 days after signing
      Version          7
    "
  `)
})

test('migrations platform of an unknown migration changes nothing', async () => {
  const line = `migrations platform ${MIGRATION_ID} --portal-url https://porting.example`
  const { code, stderr } = await ask(line, { migration: () => null })
  expect(code).toBe(4)
  expect(stderr).toContain('migrations create --id')
  expect(api.sent.map(({ operation }) => operation)).toEqual(['MigrationPlatform'])
})

test.each([
  [
    `migrations platform ${MIGRATION_ID} --lock-hours 9999`,
    {
      migration: () => aMigration([]),
      updateWinningCarrier: () => ({ refusals: [aRule('VALUE_INVALID')], warnings: [] }),
    },
  ],
  [
    'carriers update c1111111-1111-4111-8111-111111111111 --type toll_free',
    { updateCarrier: () => ({ carrier: aCarrier(), refusals: [aRule('VALUE_INVALID')], warnings: [] }) },
  ],
])('a rule refuses a setting: %s', async (line, fields) => {
  const { code, stdout, stderr } = await ask(line, fields)
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
  expect(stderr).toContain('It is VALUE_INVALID.')
})

test('migrations list', async () => {
  const { stdout } = await ask('migrations list', {
    migrations: listOf([aMigration([anOrder()], { targetDate: '2026-07-20' })]),
  })
  expect(`\n${stdout}`).toMatchInlineSnapshot(`
    "
    MIGRATION                             CUSTOMER   TO           TARGET      ORDERS  READY
    11111111-1111-4111-8111-111111111111  Acme Corp  RingCentral  2026-07-20  1       no
    "
  `)
})

test('readiness names orders by their carriers', async () => {
  const blockers = [
    aRule('FOC_NOT_RECEIVED', { message: 'It has no FOC yet.', remedy: 'Submit the LOA.', portOrderId: ORDER_ID }),
  ]
  const orders = [anOrder({ accountNumber: '44' }), anOrder({ id: 'o-2', reference: 'PO-1019' })]
  const { stdout } = await ask(`readiness ${MIGRATION_ID}`, {
    migration: () => aMigration(orders, { readiness: { ready: false, blockers, warnings: [], staggerDays: 0 } }),
  })
  expect(`\n${stdout}`).toMatchInlineSnapshot(`
    "
    Not ready for cutover:
      Spectrum Business (PO-1018): It has no FOC yet. [FOC_NOT_RECEIVED]
        Submit the LOA.
    "
  `)
})

test.each([
  ['loa', 'saveLoa'],
  ['csr', 'saveCsr'],
])('%s save reads a file, and stdin for -', async (group, field) => {
  const letter = { legalName: 'Acme Corp', accountNumber: '44', portOrderId: 'another' }
  const folder = mkdtempSync(join(tmpdir(), 'portday-cli-'))
  writeFileSync(join(folder, 'letter.json'), JSON.stringify(letter))
  const fields = { [field]: () => accepted(anOrder({ loaChecks: CHECKS })) }
  const { code, stdout } = await ask(`${group} save ${ORDER_ID} letter.json`, fields, { folder })
  expect(code).toBe(0)
  expect(stdout).toContain('legalName      abbreviation  BLOCKS  Acme Corp')
  const typed = await track([group, 'save', ORDER_ID, '-'], { url: api.url, stdin: JSON.stringify(letter) })
  expect(typed.code).toBe(0)
  for (const { variables } of api.sent) expect(variables['input']).toEqual({ ...letter, portOrderId: ORDER_ID })
  expect(api.sent).toHaveLength(2)
})
